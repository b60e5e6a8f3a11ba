# Everything that the build needs.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY schema ./schema
COPY src ./src
COPY .ci ./.ci
RUN npm run build

# What runs, and nothing else.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 NODE_COMPILE_CACHE=/app/cache
WORKDIR /app
RUN mkdir data cache && chown node:node data cache
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY schema ./schema
COPY docs/operations ./docs/operations
COPY --from=build /app/dist ./dist
USER node
# What Node compiles is kept in the image, so that a container is ready sooner.
RUN node --eval "import('./dist/command/start.js')"
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not by npm, which does not pass a signal on.
CMD ["node", "dist/main.js"]
