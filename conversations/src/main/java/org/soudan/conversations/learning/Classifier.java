package org.soudan.conversations.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Tells what a text is, as examples taught. Immutable; any number of threads may ask. */
public final class Classifier {

    private final Thesaurus thesaurus;
    private final List<String> labels;
    private final List<Double> lengths;
    private final double sharpness;
    private final boolean needsWords;
    private final List<Vocabulary> vocabularies;
    private final Scorer model;

    private Classifier(Thesaurus thesaurus, List<String> labels, List<Double> lengths, double sharpness,
            boolean needsWords, List<Vocabulary> vocabularies, Scorer model) {
        this.thesaurus = thesaurus;
        this.labels = labels;
        this.lengths = lengths;
        this.sharpness = sharpness;
        this.needsWords = needsWords;
        this.vocabularies = vocabularies;
        this.model = model;
    }

    /** Learns; the same examples, in the same order, give the same classifier. */
    static Classifier learn(Examples examples, Thesaurus thesaurus, Learning how) {
        var texts = examples.texts().stream().map(text -> Terms.of(text).families(thesaurus)).toList();
        int least = how.leastTextsOf(texts.size());
        var vocabularies = IntStream.range(0, how.families().size())
                .mapToObj(family -> Vocabulary.of(texts.stream().map(text -> text.get(family)).toList(), least))
                .toList();
        var vectors = texts.stream().map(text -> vector(text, vocabularies, how.families(), false)).toList();
        var labels = examples.labels();
        int terms = vocabularies.stream().mapToInt(Vocabulary::size).sum();
        return new Classifier(thesaurus, labels, how.families(), how.sharpness(), how.needsWords(), vocabularies,
                learn(vectors, examples.labelOfText(), labels.size(), terms, how.learner()));
    }

    private static Scorer learn(List<SparseVector> vectors, int[] labelOf, int labels, int terms, Learner learner) {
        return switch (learner) {
            case Learner.SupportVectors how -> LinearModel.learn(vectors, labelOf, labels, terms, how);
            case Learner.HiddenLayer how -> Committee.learn(vectors, labelOf, labels, terms, how);
        };
    }

    private static SparseVector vector(
            List<Bag> text, List<Vocabulary> vocabularies, List<Double> lengths, boolean needsWords) {
        var vector = new SparseVector.Filling();
        int first = 0;
        for (int family = 0; family < vocabularies.size(); family++) {
            vocabularies.get(family).add(text.get(family), first, lengths.get(family), vector);
            if (needsWords && vector.size() == 0) {
                break;
            }
            first += vocabularies.get(family).size();
        }
        return vector.vector();
    }

    /** What a text may be, and how certainly. */
    public List<String> labels() {
        return labels;
    }

    /** The certainty of each of the {@link #labels}, from 0 to 1, in their order; empty when no term of it is known. */
    public List<Double> certainties(Terms text) {
        var vector = vector(text.families(thesaurus), vocabularies, lengths, needsWords);
        return vector.size() == 0 ? List.of() : softmax(model.scores(vector));
    }

    private List<Double> softmax(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        var powers = Arrays.stream(scores).map(score -> Math.exp(sharpness * (score - most))).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).mapToObj(power -> power / sum).toList();
    }

    void write(DataOutputStream out) throws IOException {
        thesaurus.write(out);
        out.writeInt(labels.size());
        for (var label : labels) {
            out.writeUTF(label);
        }
        out.writeDouble(sharpness);
        out.writeBoolean(needsWords);
        out.writeInt(lengths.size());
        for (int family = 0; family < lengths.size(); family++) {
            out.writeDouble(lengths.get(family));
            vocabularies.get(family).write(out);
        }
        out.writeBoolean(model instanceof LinearModel);
        model.write(out);
    }

    static Classifier read(DataInputStream in) throws IOException {
        var thesaurus = Thesaurus.read(in);
        var labels = new ArrayList<String>();
        for (int n = in.readInt(); n > 0; n--) {
            labels.add(in.readUTF());
        }
        double sharpness = in.readDouble();
        boolean needsWords = in.readBoolean();
        var lengths = new ArrayList<Double>();
        var vocabularies = new ArrayList<Vocabulary>();
        for (int n = in.readInt(); n > 0; n--) {
            lengths.add(in.readDouble());
            vocabularies.add(Vocabulary.read(in));
        }
        return new Classifier(thesaurus, List.copyOf(labels), List.copyOf(lengths), sharpness, needsWords,
                List.copyOf(vocabularies),
                in.readBoolean() ? LinearModel.read(in) : Perceptron.read(in));
    }
}
