@NullMarked
package org.soudan.bot.crypto;

import org.jspecify.annotations.NullMarked;
