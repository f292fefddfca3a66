package org.soudan.conversations.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.Languages;
import org.soudan.conversations.directory.OpeningHours;
import org.soudan.conversations.directory.Saying;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/** What no text may say, because it is not so or does harm. Each looks at one sentence with its facts filled in. */
enum Warning {
    PASSWORD("never print a password", """
            (?i)password(?:\\s+is|\\s*[:=])\\s*(?:["“'‘]|\\S*\\d)|パスワード(?:は|：|:|=)\\s*[「"“']?[a-z0-9]"""),
    LOGIN("never ask for a password, a PIN or a login", """
            (?i)(?<!not )(?:write|send|tell|give|enter) (?:me |us )?(?:your|the) (?:sign-up )?(?:password|login|pin)\\b\
            |(?:パスワード|暗証番号|ログイン情報)を(?:書いて|送って|教えて|入力して|お書き|お送り|お知らせ)"""),
    SECRET_ADVISOR("do not promise that a PA keeps a secret; a PA may have to pass it on",
            "(?:\\bPA\\b|[Aa]dvisor|アドバイザー).*(?:confiden|secret|stays? between|秘密|内緒|ここだけ)",
            "\\b(?:may|cannot|can't|not|first|before)\\b|ことも|確かめ|ない|ません|限ら"),
    ENGLISH_ALL_HOURS("no line is known to answer in English at all hours; say its hours", """
            (?i)(?:24[ -]?hours?|day and night|round the clock|24時間|終日).*(?:english|英語)\
            |(?:english|英語).*(?:24[ -]?hours?|day and night|round the clock|24時間|終日)""",
            "(?i)\\bnot\\b|n't|ではあり|ではな|ません|限ら");

    private static final Pattern SECRET = Pattern.compile("(?i)password|passcode|\\bpin\\b|login|パスワード|暗証番号|ログイン");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。;；])\\s*(?!\\w)|(?<=[.;])\\s+|\\n");

    private final String advice;
    private final Pattern said;
    private final Pattern denied;

    Warning(String advice, String said) {
        this(advice, said, "(?!)");
    }

    Warning(String advice, String said, String denied) {
        this.advice = advice;
        this.said = Pattern.compile(said);
        this.denied = Pattern.compile(denied);
    }

    /** The advice for each warning that a text of one language breaks. */
    static Stream<String> faults(String text, Saying saying, Language language) {
        return SENTENCE_END.splitAsStream(text)
                .flatMap(sentence -> SENTENCE_END.splitAsStream(saying.only(sentence, language))
                        .flatMap(said -> Stream.of(values()).filter(warning -> warning.isBroken(said)))
                        .filter(warning -> warning != ENGLISH_ALL_HOURS || !isKnown(sentence, saying.directory())))
                .map(Warning::advice)
                .distinct();
    }

    /** Whether a question asks for what nobody may be asked for. */
    static boolean asksForALogin(Words question, String save) {
        return Stream.of(question.en(), question.ja(), save).anyMatch(text -> SECRET.matcher(text).find());
    }

    String advice() {
        return advice;
    }

    private boolean isBroken(String sentence) {
        return said.matcher(sentence).find() && !denied.matcher(sentence).find();
    }

    /** Whether the directory itself says of a line in this sentence that it answers in English and never closes. */
    private static boolean isKnown(String sentence, Directory directory) {
        return Directory.references(sentence)
                .flatMap(name -> directory.entry(name).stream())
                .anyMatch(Warning::answersInEnglishAtAllHours);
    }

    private static boolean answersInEnglishAtAllHours(Entry entry) {
        boolean always = entry.details(OpeningHours.class).anyMatch(h -> h.hours() instanceof Hours.Always);
        return always && entry.details(Languages.class).anyMatch(languages -> languages.always().contains("en"));
    }
}
