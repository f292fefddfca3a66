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
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.outbound.OutboxUnavailable;
import org.soudan.bot.outbound.Receipts;
import org.soudan.bot.settings.ConditionalOnSetting;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.session.Channel;
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

    private static final Set<String> ARRIVED = Set.of("accepted", "queued", "sending", "sent", "delivered",
            "undelivered");

    private final RequestValidator validator;
    private final PublicAddress here;
    private final Dialogue dialogue;
    private final Identities identities;
    private final Receipts receipts;

    SmsController(
            RequestValidator validator, PublicAddress here, Dialogue dialogue, Identities identities,
            Receipts receipts) {
        this.validator = validator;
        this.here = here;
        this.dialogue = dialogue;
        this.identities = identities;
        this.receipts = receipts;
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
            if (ARRIVED.contains(form.get().getOrDefault("MessageStatus", ""))) {
                var sid = form.get().getOrDefault("MessageSid", "");
                if (!sid.isEmpty()) {
                    receipts.belongs(sid, entry);
                }
                receipts.arrived(entry);
            }
            return ResponseEntity.noContent().build();
        } catch (OutboxUnavailable away) {
            return ResponseEntity.status(503).build();
        }
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
