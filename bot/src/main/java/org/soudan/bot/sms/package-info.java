/**
 * SMS in and out by Twilio; the only user of its SDK.
 *
 * <p>Promises: nothing unsigned gets in; one commit before each 2xx; each send is one attempt on the wire.
 */
@ApplicationModule(allowedDependencies = {"dialogue", "escalation", "identity", "limits", "outbound", "settings"})
@NullMarked
package org.soudan.bot.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
