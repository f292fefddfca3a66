@NullMarked
package org.soudan.bot.settings;

import org.jspecify.annotations.NullMarked;
