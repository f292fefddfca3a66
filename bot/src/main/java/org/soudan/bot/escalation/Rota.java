package org.soudan.bot.escalation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.bot.escalation.Duty.Kind;
import org.soudan.bot.settings.Secret;
import org.soudan.bot.settings.WrongSetting;
import org.soudan.conversations.engine.Call.Callee;
import org.soudan.conversations.engine.Call.Way;
import org.soudan.conversations.engine.Rung;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who is at the desk, who is on call and who stands behind them. */
@Component
public class Rota {

    private final RotaSettings settings;

    Rota(RotaSettings settings, Clock clock, @Value("${soudan.sms.account-sid:}") String sms) {
        this.settings = settings;
        settings.duties().forEach(duty -> duty.isOn(clock.instant()));
        if (!settings.phones().isEmpty() && sms.isBlank()) {
            throw new WrongSetting("soudan.rota.phones", "empty while soudan.sms is not set");
        }
    }

    /** Where to call somebody by SMS. */
    public Optional<Secret> phoneOf(String who) {
        return Optional.ofNullable(settings.phones().get(who));
    }

    int casesAtOnce() {
        return settings.casesAtOnce();
    }

    /** Whom a rung of the ladder calls; nobody who is away. */
    List<Callee> callees(Rung rung, Instant now, Set<String> away) {
        return switch (rung) {
            case ON_CALL -> first(Kind.ON_CALL, now, away).map(who -> new Callee(who, Way.DIRECT_MESSAGE)).toList();
            case ON_CALL_SMS -> first(Kind.ON_CALL, now, away).flatMap(this::bySms).toList();
            case BACKUP -> first(Kind.BACKUP, now, away).flatMap(who -> Stream.concat(
                    Stream.of(new Callee(who, Way.DIRECT_MESSAGE)), bySms(who))).toList();
            case CHANNEL, PARTICIPANT -> List.of();
        };
    }

    private Stream<String> first(Kind kind, Instant now, Set<String> away) {
        return on(kind, now).filter(who -> !away.contains(who)).limit(1);
    }

    private Stream<Callee> bySms(String who) {
        return phoneOf(who).stream().map(phone -> new Callee(who, Way.SMS));
    }

    private Stream<String> on(Kind kind, Instant now) {
        return settings.duties().stream().filter(duty -> duty.does() == kind && duty.isOn(now)).map(Duty::who);
    }

    /** Those who have shifts at the desk, and none now. Who has no shifts at all comes and goes as they say. */
    Set<String> offShift(Instant now) {
        var here = on(Kind.DESK, now).collect(toUnmodifiableSet());
        return settings.duties().stream().filter(duty -> duty.does() == Kind.DESK).map(Duty::who)
                .filter(who -> !here.contains(who)).collect(toUnmodifiableSet());
    }
}
