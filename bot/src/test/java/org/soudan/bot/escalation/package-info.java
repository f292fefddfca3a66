@NullMarked
package org.soudan.bot.escalation;

import org.jspecify.annotations.NullMarked;
