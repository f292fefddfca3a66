package org.soudan.bot.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The playground.
 *
 * @param openToOthers answers other machines, too; anybody who reaches it can then play counsellor
 */
@ConfigurationProperties("soudan.playground")
record PlaygroundSettings(@DefaultValue("false") boolean openToOthers) {}
