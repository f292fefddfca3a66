package org.soudan.bot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the bot, and the same rule catches what is planted for it under {@code org.soudan.planted}. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final String ROOT = "org.soudan.bot";
    private static final String PLANTED = "org.soudan.planted";
    private static final JavaClasses BOT = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    static Stream<Arguments> rules() {
        return Stream.of(
                border("JedisInDialogue", Borders::keepsJedisInRedis, "dialogue.JedisDialogue"),
                border("BoltInSms", Borders::keepsBoltAndOkHttpInSlack, "sms.ChattySms"),
                border("OkHttpInSms", Borders::keepsBoltAndOkHttpInSlack, "sms.CallingSms"),
                border("TwilioInSlack", Borders::keepsTwilioInSms, "slack.TwilioSlack"),
                border("PhoneNumbersInSlack", Borders::keepsTwilioInSms, "slack.DiallingSlack"),
                border("HttpClientInSlack", Borders::keepsTwilioInSms, "slack.ApacheSlack"),
                border("TinkInDialogue", Borders::keepsTinkInCrypto, "dialogue.TinkDialogue"),
                border("ICalendarInDialogue", Borders::keepsICalendarInCalendar, "dialogue.CalendarDialogue"),
                border("CipherInSlack", Borders::keepsCiphersInCryptoButSlacksSignature, "slack.HandmadeSignature"),
                border("SlackKnowsSms", Borders::keepsSlackFromKnowingSms, "slack.TextingSlack"),
                border("SmsKnowsSlack", Borders::keepsSmsFromKnowingSlack, "sms.ChattySms"),
                border("UnnamedModule", Borders::usesOnlyTheModulesThatItNames, "dialogue.CuriousDialogue"),
                border("AddressRevealed", Borders::revealsAddressesToChannelsOnly, "dialogue.NosyDialogue"),
                border("AddressReferredTo", Borders::revealsAddressesToChannelsOnly, "dialogue.SlyDialogue"),
                habit("InstantNow", Habits::takesTheTimeFromTheClockOnly, "habits.AmbientInstant"),
                habit("NanoTime", Habits::takesTheTimeFromTheClockOnly, "habits.AmbientNanos"),
                habit("SystemClock", Habits::takesTheTimeFromTheClockOnly, "habits.AmbientClock"),
                habit("Sleep", Habits::neverSleeps, "habits.Sleepy"),
                habit("FieldInjection", Habits::injectsByConstructor, "habits.FieldInjected"),
                habit("Names", Habits::namesThings, "habits.MessageHelper"),
                habit("NestedNames", Habits::namesThings, "habits.Sleepy$Service"),
                habit("LoggedException", Habits::givesNoExceptionToALogger, "habits.TalkativeLogger"),
                habit("ComparedSignature", Habits::comparesSignaturesInConstantTime, "slack.HandmadeSignature"),
                habit("UndescribedPackage", Habits::describesEveryPackage, "undescribed.Undescribed"),
                habit("PackageOfNoModule", Habits::describesEveryPackage, "habits.Sleepy"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleHoldsAndCatchesItsPlantedViolation(String name, Function<String, ArchRule> rule, String planted) {
        rule.apply(ROOT).check(BOT);
        var caught = rule.apply(PLANTED).evaluate(VIOLATIONS).getFailureReport().getDetails();
        assertThat(caught).as(name).anyMatch(detail -> detail.contains(PLANTED + "." + planted));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleIsSilentAboutWhatIsFine(String name, Function<String, ArchRule> rule, String planted) {
        var caught = rule.apply(PLANTED).evaluate(VIOLATIONS).getFailureReport().getDetails();
        assertThat(caught).as(name).noneMatch(detail -> detail.contains(PLANTED + ".identity.Blameless"));
    }

    private static Arguments border(String name, Function<Borders, ArchRule> rule, String planted) {
        return Arguments.of(name, rule.compose(Borders::new), planted);
    }

    private static Arguments habit(String name, Function<Habits, ArchRule> rule, String planted) {
        return Arguments.of(name, rule.compose(Habits::new), planted);
    }
}
