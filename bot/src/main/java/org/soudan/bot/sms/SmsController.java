package org.soudan.bot.sms;

import com.twilio.security.RequestValidator;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soudan.bot.dialogue.Accepted;
import org.soudan.bot.dialogue.Dialogue;
import org.soudan.bot.dialogue.Inbound;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.outbound.News;
import org.soudan.bot.outbound.OutboxUnavailable;
import org.soudan.bot.outbound.Receipts;
import org.soudan.bot.settings.ConditionalOnSetting;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.session.Channel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Twilio's requests. Each is refused unless Twilio signed exactly it, for the address in our settings. */
@RestController
@ConditionalOnSetting("soudan.sms.account-sid")
class SmsController {

    /** An empty answer: replies go out through the outbox, never in the webhook's answer. */
    private static final String NOTHING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    /** With these Twilio has the message, whatever became of it. */
    private static final Set<String> TAKEN = Set.of("accepted", "scheduled", "queued", "sending", "sent", "delivered",
            "read", "undelivered", "failed");

    /** With these it will not reach the phone. */
    private static final Set<String> LOST = Set.of("undelivered", "failed");

    private final RequestValidator validator;
    private final PublicAddress here;
    private final Dialogue dialogue;
    private final Identities identities;
    private final Receipts receipts;
    private final ApplicationEventPublisher events;

    SmsController(
            RequestValidator validator, PublicAddress here, Dialogue dialogue, Identities identities,
            Receipts receipts, ApplicationEventPublisher events) {
        this.validator = validator;
        this.here = here;
        this.dialogue = dialogue;
        this.identities = identities;
        this.receipts = receipts;
        this.events = events;
    }

    @PostMapping("/sms/inbound")
    ResponseEntity<String> inbound(HttpServletRequest request) {
        var form = signed(request, here.inbound());
        if (form.isEmpty()) {
            return ResponseEntity.status(403).build();
        }
        var from = PhoneNumbers.e164(form.get().getOrDefault("From", ""));
        var sid = form.get().getOrDefault("MessageSid", "");
        return from.isEmpty() || sid.isEmpty()
                ? ResponseEntity.badRequest().build()
                : accept(sid, from.get(), form.get());
    }

    private ResponseEntity<String> accept(String sid, String from, Map<String, String> form) {
        boolean media = !form.getOrDefault("NumMedia", "0").equals("0");
        var message = new Message(Channel.SMS, form.getOrDefault("Body", ""), Optional.empty(), media);
        var contact = identities.meet(new Address(Channel.SMS, from));
        var accepted = dialogue.accept(new Inbound(identities.name("twilio", sid), contact, message));
        return switch (accepted) {
            case Accepted.Done done -> nothing();
            case Accepted.Duplicate duplicate -> nothing();
            case Accepted.NotStored notStored -> ResponseEntity.status(503).build();
        };
    }

    @PostMapping("/sms/status/{entry}")
    ResponseEntity<String> status(HttpServletRequest request, @PathVariable String entry) {
        var form = entry.matches("[a-z2-7]{26}-[a-z0-9]{1,5}") ? signed(request, here.status(entry))
                : Optional.<Map<String, String>>empty();
        if (form.isEmpty()) {
            return ResponseEntity.status(403).build();
        }
        try {
            note(form.get(), entry);
            return ResponseEntity.noContent().build();
        } catch (OutboxUnavailable | StoreUnavailable away) {
            return ResponseEntity.status(503).build();
        }
    }

    /** Nothing of it depends on the order in which statuses come, or on how often. */
    private void note(Map<String, String> form, String entry) {
        var status = form.getOrDefault("MessageStatus", "");
        var sid = form.getOrDefault("MessageSid", "");
        if (TAKEN.contains(status)) {
            if (!sid.isEmpty()) {
                receipts.belongs(sid, entry);
            }
            receipts.arrived(entry);
        }
        if (LOST.contains(status)) {
            PhoneNumbers.e164(form.getOrDefault("To", "")).ifPresent(phone -> lost(
                    entry, phone, form.getOrDefault("ErrorCode", "")));
        }
    }

    private void lost(String entry, String phone, String code) {
        var who = identities.meet(new Address(Channel.SMS, phone)).who();
        events.publishEvent(new News.Undeliverable(entry, who, TwilioFailure.lost(code)));
    }

    private static ResponseEntity<String> nothing() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(NOTHING);
    }

    /** The form, when Twilio signed it for this address. A query or a name given twice is nothing that Twilio sends. */
    private Optional<Map<String, String>> signed(HttpServletRequest request, String address) {
        var signature = request.getHeader("X-Twilio-Signature");
        if (signature == null || request.getQueryString() != null) {
            return Optional.empty();
        }
        var form = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> form.put(name, values.length == 1 ? values[0] : null));
        return !form.containsValue(null) && validator.validate(address, form, signature)
                ? Optional.of(form)
                : Optional.empty();
    }
}
