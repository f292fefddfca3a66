package org.soudan.bot.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.soudan.bot.crypto.CannotOpen;
import org.soudan.conversations.session.Channel;

class IdentitiesTest {

    private static final String NUMBER = "+819012345678";
    private static final Address PHONE = new Address(Channel.SMS, NUMBER);

    private final Identities identities = TestIdentities.fresh();

    @Test
    void theSameAddressIsTheSamePerson() {
        assertThat(identities.meet(PHONE).who())
                .isEqualTo(identities.meet(new Address(Channel.SMS, NUMBER)).who())
                .isNotEqualTo(identities.meet(new Address(Channel.SMS, "+819012345679")).who())
                .isNotEqualTo(identities.meet(new Address(Channel.SLACK, NUMBER)).who());
    }

    @Test
    void nobodyWithoutTheKeysetComesToTheSamePseudonym() {
        assertThat(identities.meet(PHONE).who()).isNotEqualTo(TestIdentities.fresh().meet(PHONE).who());
    }

    @Test
    void theAddressIsFoundAgainForItsOwner() {
        var opened = identities.open(identities.meet(PHONE));
        assertThat(opened.reveal()).isEqualTo(NUMBER);
        assertThat(opened.channel()).isEqualTo(Channel.SMS);
    }

    @Test
    void anAddressSealedForOnePersonCannotBeOpenedAsAnothers() {
        var other = identities.meet(new Address(Channel.SMS, "+819012345679")).who();
        var mixedUp = new Contact(other, identities.meet(PHONE).at());
        assertThatThrownBy(() -> identities.open(mixedUp)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void nothingShowsTheAddress() {
        var contact = identities.meet(PHONE);
        var name = identities.name("twilio", NUMBER);
        assertThat(PHONE + " " + contact + " " + contact.who() + " " + contact.at() + " " + name)
                .doesNotContain("9012345678")
                .doesNotContain(contact.at().text());
        assertThat(new String(Base64.getDecoder().decode(contact.at().text()), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("9012345678");
    }

    @Test
    void messagesAreNamedByProviderAndIdentity() {
        assertThat(identities.name("slack", "T/D/1.1")).isEqualTo(identities.name("slack", "T/D/1.1"));
        assertThat(identities.name("slack", "T/D/1.1"))
                .isNotEqualTo(identities.name("slack", "T/D/1.2"))
                .isNotEqualTo(identities.name("twilio", "T/D/1.1"));
        assertThat(identities.name("slack", "T/D/1.1").value()).matches("[a-z2-7]{26}");
    }
}
