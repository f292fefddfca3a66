@NullMarked
package org.soudan.bot.sms;

import org.jspecify.annotations.NullMarked;
