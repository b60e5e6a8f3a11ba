/**
 * A `Response` whose body has arrived already. Reading it makes no stream, which is most of what Node's own costs; it can be read
 * as often as one likes.
 */
export class BufferedResponse extends Response {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #init: ResponseInit;

  constructor(bytes: Uint8Array<ArrayBuffer>, init: ResponseInit) {
    super(null, init);
    this.#bytes = bytes;
    this.#init = init;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#complete().body;
  }

  override bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(this.#bytes);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.#bytes.slice().buffer);
  }

  override text(): Promise<string> {
    return Promise.resolve(new TextDecoder().decode(this.#bytes));
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override blob(): Promise<Blob> {
    return this.#complete().blob();
  }

  override formData(): Promise<FormData> {
    return this.#complete().formData();
  }

  override clone(): Response {
    return new BufferedResponse(this.#bytes, this.#init);
  }

  #complete(): Response {
    return new Response(this.#bytes, this.#init);
  }
}
