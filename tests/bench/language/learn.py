"""Learns the weights of the weighing (bot/core/language/weighing.hpp) from labelled texts.

usage: learn.py BENCH_LANGUAGE WEIGHTS UNTUNED FILE...

Run it again where labelled texts, rules or sorts of words were added, and build again:

    python3 tests/bench/language/learn.py build/release/tests/bench/bench_language \\
        bot/core/language/wording_weights.txt 4342 \\
        tests/bench/language/development.jsonl ../shared/blameless-cases.jsonl

Needs Debian's python3-sklearn, which stands in the way of libboost1.81-dev: a container of its own is
the place for it. The same input makes the same file. BENCH_LANGUAGE tells what the
program sees in FILEs (labelled texts, see labelled_texts.hpp), so that nothing is told twice how.
No rule was written on the last UNTUNED lines of the first FILE (of some rules it was asked only
whether they found anything there): only they can tell how far a rule is to be trusted. What is
printed is cross-validated on them, sentence by sentence.

Two steps. First a linear machine for each class scores a sentence by its features. Then one
logistic regression makes a chance of it: of the class (`base`), its score (`own`) and the highest of
the other classes (`rival`), and whether a rule of this class (`ruled`) or of another one
(`rival-ruled`) found something, in which case the scores count for more or less (`own-ruled`,
`rival-own-ruled`, `own-rival-ruled`).
"""

import json
import subprocess
import sys
from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

CLASSES = ["hindsight", "blaming-question", "retribution", "counterfactual", "person-cause",
           "negligence", "normative", "human-error", "root-cause", "exhortation"]
GATE_LETTER = "x"

RAREST = 3  # a feature of fewer sentences is none
FEATURES = 32000  # as many as are kept
SCALE = 100  # of weights and scores
FOLDS = 5
LIKELY = 0.5  # what a rule found is told from this chance on
SURE = 0.55  # what no rule found is told from this chance on
GATE_OF_RULES = 0.025  # of sentences where rules are right, as many do not get through
GATE_OF_WEIGHING = 0.15  # of labelled sentences, as many are not weighed unless rules find something


def features_of(bench, files):
    """Of each sentence: its features, labels, classes of rules; and the place of its text."""
    sentences, texts = [], []
    for file in files:
        output = subprocess.run([bench, "features", file], check=True, capture_output=True).stdout
        lines = output.decode().splitlines()
        for line in lines:
            for sentence in json.loads(line)["sentences"]:
                sentences.append((sentence, len(texts)))
            texts.append(file)
    return sentences, texts


def matrix(sentences, places):
    columns, ends = [], [0]
    for sentence, _ in sentences:
        columns += sorted(places[name] for name in sentence["features"] if name in places)
        ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(sentences), len(places)))


def classes(sentences, field):
    return np.array([[name in sentence[field] for name in CLASSES] for sentence, _ in sentences])


def machine(x, y, c=0.015):
    if not y.any():
        return np.zeros(x.shape[1]), -1.0
    fitted = LinearSVC(C=c, random_state=0, max_iter=3000).fit(x, y)
    return fitted.coef_[0], fitted.intercept_[0]


def weights(x, labels):
    """One row a class, in hundredths, of the features that tell most; and what each begins with."""
    first = np.array([machine(x, labels[:, wording])[0] for wording in range(len(CLASSES))])
    worth = np.abs(first).max(axis=0) * np.sqrt(np.asarray(x.sum(axis=0)).ravel())
    kept = np.sort(np.argsort(-worth, kind="stable")[:FEATURES])
    result, bias = np.zeros(first.shape), np.zeros(len(CLASSES))
    for wording in range(len(CLASSES)):
        result[wording, kept], bias[wording] = machine(x[:, kept], labels[:, wording])
    return np.clip(np.round(SCALE * result), -127, 127), np.round(SCALE * bias)


def evidence(scores, ruled):
    """A row for each class of each sentence, class by class."""
    rows = []
    for wording in range(len(CLASSES)):
        one = np.zeros((len(scores), len(CLASSES)))
        one[:, wording] = 1
        score, rule = scores[:, wording], ruled[:, wording]
        rival = np.delete(scores, wording, 1).max(axis=1)
        others = np.delete(ruled, wording, 1).any(axis=1)
        rows.append(np.column_stack([
            rival, rule * score, rule * rival, others * score, others,
            one, one * ruled[:, [wording]], one * score[:, None]]))
    return np.vstack(rows)


def chances(scores, ruled, labels):
    return LogisticRegression(C=0.3, max_iter=5000).fit(
        evidence(scores / SCALE, ruled), labels.T.ravel())


def cross_validated(x, labels, ruled, texts_of, untuned):
    """Scores and chances of the untuned sentences, from texts of other folds."""
    fold = np.where(untuned, texts_of % FOLDS, -1)
    scores = np.zeros(labels.shape)
    for leave in range(FOLDS):
        row, bias = weights(x[fold != leave], labels[fold != leave])
        scores[fold == leave] = x[fold == leave] @ row.T + bias
    result = np.zeros(labels.shape)
    for leave in range(FOLDS):
        known, asked = untuned & (fold != leave), fold == leave
        model = chances(scores[known], ruled[known], labels[known])
        told = model.predict_proba(evidence(scores[asked] / SCALE, ruled[asked]))[:, 1]
        result[asked] = told.reshape(len(CLASSES), -1).T
    return scores[untuned], result[untuned]


def report(name, told, labels):
    right = (told & labels).sum()
    print(f"{name}: precision {right / max(1, told.sum()):.3f}, recall {right / labels.sum():.3f}, "
          f"{told[~labels.any(axis=1)].any(axis=1).mean():.3f} of clean sentences with a finding")


def gate_matrix(sentences):
    """What the gate sees: the forms of words, as often as they stand there, but rare words."""
    counts = Counter(word for sentence, _ in sentences for word, *_ in sentence["gate"])
    seen = [[form for word, *forms in sentence["gate"] if counts[word] >= RAREST for form in forms]
            for sentence, _ in sentences]
    names = sorted(set().union(*seen))
    places = {name: place for place, name in enumerate(names)}
    columns = [places[form] for forms in seen for form in forms]
    ends = np.cumsum([0] + [len(forms) for forms in seen])
    return names, csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(seen), len(names)))


def gate_weights(x, labelled):
    return np.clip(np.round(SCALE * machine(x, labelled)[0]), -127, 127)


def gate(sentences, labels, ruled, texts_of):
    """Weights of forms for what a sentence promises; the least sums of them for rules to read it, and
    to weigh it. They are taken from texts of other folds, as texts to come will be."""
    names, x = gate_matrix(sentences)
    labelled, right = labels.any(axis=1), (labels & ruled).any(axis=1)
    sums = np.zeros(len(labels))
    for leave in range(FOLDS):
        asked = texts_of % FOLDS == leave
        sums[asked] = x[asked] @ gate_weights(x[~asked], labelled[~asked])
    least = [int(np.quantile(sums[right], GATE_OF_RULES)),
             int(np.quantile(sums[labelled], GATE_OF_WEIGHING))]
    for name, sum_ in zip(("rules", "weighing"), least):
        print(f"gate of {name}: {(sums[~labelled] >= sum_).mean():.3f} of clean sentences pass")
    return dict(zip(names, gate_weights(x, labelled))), least


def numbers(values):
    return " ".join(str(int(value)) for value in values)


def logit(chance):
    return int(round(SCALE * SCALE * np.log(chance / (1 - chance))))


def written(names, row, bias, model, gates, least):
    unit, size = SCALE * SCALE, len(CLASSES)
    factors, rest = np.round(model.coef_[0] * SCALE), np.round(model.coef_[0] * unit)
    base, ruled = rest[5:5 + size] + round(model.intercept_[0] * unit), rest[5 + size:5 + 2 * size]
    lines = ["# Made by tests/bench/language/learn.py, never by hand. Below the empty line one feature a",
             "# line, and its weights: a is hindsight, in the order of the classes; x is the gate's.",
             f"own {numbers(factors[5 + 2 * size:])}", f"rival {int(factors[0])}",
             f"own-ruled {int(factors[1])}", f"rival-own-ruled {int(factors[2])}",
             f"own-rival-ruled {int(factors[3])}", f"rival-ruled {int(rest[4])}",
             f"likely {logit(LIKELY)}", f"sure {logit(SURE)}",
             f"gate-of-rules {least[0]}", f"gate-of-weighing {least[1]}",
             f"bias {numbers(bias)}", f"base {numbers(base)}",
             f"ruled {numbers(ruled)}", ""]
    places = {name: place for place, name in enumerate(names)}
    for name in sorted(places.keys() | gates.keys(), key=str.encode):
        entries = [f"{chr(ord('a') + wording)}{int(row[wording, places[name]])}"
                   for wording in range(size) if name in places and row[wording, places[name]]]
        if gates.get(name):
            entries.append(f"{GATE_LETTER}{int(gates[name])}")
        if entries:
            lines.append(" ".join([name] + entries))
    return "\n".join(lines) + "\n"


def main(bench, out, untuned_lines, *files):
    sentences, texts = features_of(bench, files)
    counts = Counter(name for sentence, _ in sentences for name in sentence["features"])
    names = sorted(name for name, count in counts.items() if count >= RAREST)
    x = matrix(sentences, {name: place for place, name in enumerate(names)})
    labels, ruled = classes(sentences, "labels"), classes(sentences, "ruled")
    vetoed = classes(sentences, "vetoed")
    texts_of = np.array([text for _, text in sentences])
    end = sum(file == files[0] for file in texts)
    untuned = (texts_of >= end - int(untuned_lines)) & (texts_of < end)

    scores, told = cross_validated(x, labels, ruled, texts_of, untuned)
    asked, rules = labels[untuned], ruled[untuned]
    report("rules alone", rules, asked)
    for least in (-40, -20, 0):
        report(f"weighing alone, score {least}", scores >= least, asked)
    report("both", np.where(rules, told >= LIKELY, (told >= SURE) & ~vetoed[untuned]), asked)

    row, bias = weights(x, labels)
    model = chances(scores, rules, asked)
    gates, least = gate(sentences, labels, ruled, texts_of)
    with open(out, "w", encoding="utf-8") as file:
        file.write(written(names, row, bias, model, gates, least))


if __name__ == "__main__":
    main(*sys.argv[1:])
