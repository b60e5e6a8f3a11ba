import { humanize } from '../words/status.ts';

/** A choice among words of the schema. */
interface ChoiceOfWordsProps<Word extends string> {
  readonly label: string;
  readonly words: readonly Word[];
  /** What stands for no choice. */
  readonly all: string;
  /** The name within a form. */
  readonly name?: string;
  /** Told the word that was chosen, null for no choice. */
  readonly onChoose?: (word: Word | null) => void;
}

/** Lets somebody choose one word, or none. */
export function ChoiceOfWords<Word extends string>({ label, words, all, name, onChoose }: ChoiceOfWordsProps<Word>) {
  return (
    <label>
      {label}
      <select
        name={name}
        onChange={({ target }) => {
          onChoose?.(words.find((word) => word === target.value) ?? null);
        }}
      >
        <option value="">{all}</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {humanize(word)}
          </option>
        ))}
      </select>
    </label>
  );
}
