/**
 * Who is who without phone numbers: the pseudonym, the handle that a counsellor can say aloud, and sealed addresses.
 *
 * <p>Raw phone numbers and Slack ids stay here, in the channels' packages and nowhere else.
 */
@ApplicationModule(allowedDependencies = {"crypto"})
@NullMarked
package org.soudan.bot.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
