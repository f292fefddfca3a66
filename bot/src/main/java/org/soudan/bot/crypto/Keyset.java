package org.soudan.bot.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.security.GeneralSecurityException;

/**
 * The two keys of an installation: one seals, one makes pseudonyms. As text it is a JSON object with two Tink keysets,
 * {@code seal} and {@code pseudonym}. Whoever has it can read everything; whoever loses it loses everything.
 */
final class Keyset {

    private final KeysetHandle seal;
    private final KeysetHandle pseudonym;

    private Keyset(KeysetHandle seal, KeysetHandle pseudonym) {
        this.seal = seal;
        this.pseudonym = pseudonym;
    }

    static Keyset generate() throws GeneralSecurityException {
        register();
        return new Keyset(fresh(PredefinedAeadParameters.AES256_GCM), fresh(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    static Keyset parse(String json) throws GeneralSecurityException {
        register();
        var both = JsonParser.parseString(json).getAsJsonObject();
        return new Keyset(handle(both, "seal"), handle(both, "pseudonym"));
    }

    String json() throws GeneralSecurityException {
        var both = new JsonObject();
        both.add("seal", JsonParser.parseString(text(seal)));
        both.add("pseudonym", JsonParser.parseString(text(pseudonym)));
        return both.toString();
    }

    Seal seal() throws GeneralSecurityException {
        return new Seal(seal.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    KeyedHash keyedHash() throws GeneralSecurityException {
        return new KeyedHash(pseudonym.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    private static KeysetHandle fresh(Parameters parameters) throws GeneralSecurityException {
        var key = KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary();
        return KeysetHandle.newBuilder().addEntry(key).build();
    }

    private static KeysetHandle handle(JsonObject both, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                String.valueOf(both.get(name)), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static String text(KeysetHandle handle) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
