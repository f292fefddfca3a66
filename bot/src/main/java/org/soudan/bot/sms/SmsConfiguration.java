package org.soudan.bot.sms;

import com.twilio.http.TwilioRestClient;
import com.twilio.security.RequestValidator;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.escalation.Rota;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.outbound.Receipts;
import org.soudan.bot.settings.ConditionalOnSetting;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** SMS, when a Twilio account is set. */
@Configuration
@ConditionalOnSetting("soudan.sms.account-sid")
class SmsConfiguration {

    @Bean
    PublicAddress publicAddress(
            @Value("${soudan.public-url:}") String publicUrl, @Value("${soudan.slack.bot-token:}") String slack) {
        if (slack.isBlank()) {
            throw new WrongSetting("soudan.slack.bot-token", "set when SMS is, because counsellors answer from Slack");
        }
        return PublicAddress.of(publicUrl);
    }

    @Bean
    RequestValidator requestValidator(SmsSettings settings) {
        return new RequestValidator(settings.authToken().reveal());
    }

    @Bean
    TwilioRestClient twilio(SmsSettings settings) {
        return new TwilioRestClient.Builder(settings.accountSid(), settings.authToken().reveal())
                .httpClient(new SingleAttempt(settings.apiUrl()))
                .build();
    }

    @Bean
    TwilioCarrier twilioCarrier(TwilioRestClient twilio, SmsSettings settings, PublicAddress here,
            Identities identities, Receipts receipts) {
        return new TwilioCarrier(twilio, settings.number(), here, new RepliesBySms(identities), identities,
                receipts);
    }

    @Bean
    TwilioCarrier callsBySms(TwilioRestClient twilio, SmsSettings settings, PublicAddress here, Rota rota,
            DeskTexts texts, Identities identities, Receipts receipts) {
        return new TwilioCarrier(twilio, settings.number(), here, new CallsBySms(rota, texts), identities,
                receipts);
    }
}
