@NullMarked
package org.soudan.bot.dialogue;

import org.jspecify.annotations.NullMarked;
