package org.soudan.planted.engine;

import org.soudan.planted.cli.Order;
import picocli.CommandLine;

public class CommandingEngine {

    public CommandLine obey(Order order) {
        return new CommandLine(order);
    }
}
