/**
 * Sealed bytes and keyed hashes; the only user of the cipher library.
 *
 * <p>Promises: what is sealed for one context cannot be opened in another; nobody without the keyset can get from a
 * hash back to what was hashed, however small the set of candidates.
 */
@ApplicationModule(allowedDependencies = {"settings"})
@NullMarked
package org.soudan.bot.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
