package org.soudan.bot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.soudan.bot.identity.Address;

/** Who may use what, for the tree under any root package, so that a planted tree can be held against it. */
record Borders(String root) {

    ArchRule keepsJedisInRedis() {
        return only("redis", "redis.clients..", "redis.embedded..");
    }

    ArchRule keepsBoltAndOkHttpInSlack() {
        return only("slack", "com.slack..", "okhttp3..", "okio..", "org.java_websocket..");
    }

    ArchRule keepsTwilioInSms() {
        return only("sms", "com.twilio..", "org.apache.hc..", "com.google.i18n.phonenumbers..");
    }

    ArchRule keepsICalendarInCalendar() {
        return only("calendar", "net.fortuna.ical4j..");
    }

    ArchRule keepsTinkInCrypto() {
        return only("crypto", "com.google.crypto..");
    }

    ArchRule keepsCiphersInCryptoButSlacksSignature() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".crypto..")
                .and().doNotHaveFullyQualifiedName(root + ".slack.SlackSignature")
                .should().dependOnClassesThat().resideInAPackage("javax.crypto..");
    }

    ArchRule keepsSlackFromKnowingSms() {
        return noClasses().that().resideInAPackage(root + ".slack..")
                .should().dependOnClassesThat().resideInAPackage(root + ".sms..");
    }

    ArchRule keepsSmsFromKnowingSlack() {
        return noClasses().that().resideInAPackage(root + ".sms..")
                .should().dependOnClassesThat().resideInAPackage(root + ".slack..");
    }

    /** The browser playground, {@code web}, has made-up addresses only. */
    ArchRule revealsAddressesToChannelsOnly() {
        var reveal = describe("Address.reveal()", (JavaCall<?> call) -> call.getName().equals("reveal")
                && call.getTargetOwner().isEquivalentTo(Address.class));
        return noClasses().that().resideInAPackage(root + "..")
                .and().resideOutsideOfPackages(inside("identity"), inside("slack"), inside("sms"), inside("web"))
                .should().callMethodWhere(reveal)
                .orShould(Bytecode.referTo(Address.class, "reveal"));
    }

    /** Also for what Spring Modulith lets pass. */
    ArchRule usesOnlyTheModulesThatItNames() {
        return classes().that().resideInAPackage(root + ".*..").should(Bytecode.useOnlyNamedModules(root));
    }

    private ArchRule only(String owner, String... library) {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(inside(owner))
                .should().dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(library));
    }

    private String inside(String module) {
        return root + "." + module + "..";
    }
}
