package org.soudan.bot.redis;

import java.time.Duration;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisMovedDataException;
import redis.clients.jedis.executors.CommandExecutor;
import redis.clients.jedis.providers.ConnectionProvider;
import redis.clients.jedis.util.IOUtils;

/**
 * Lets a write that something outside relies on return only when so many replicas have it. The wait goes over the
 * write's own connection, because Redis counts what that connection wrote; and in the same round trip. Other commands
 * go the ordinary way.
 */
final class Acknowledged implements CommandExecutor {

    private final CommandExecutor ordinary;
    private final ConnectionProvider connections;
    private final Runnable lookAnew;
    private final int replicas;
    private final Duration within;

    /** @param lookAnew finds out which node has which slot, when one has said that it is no longer itself */
    Acknowledged(
            CommandExecutor ordinary, ConnectionProvider connections, Runnable lookAnew, int replicas,
            Duration within) {
        this.ordinary = ordinary;
        this.connections = connections;
        this.lookAnew = lookAnew;
        this.replicas = replicas;
        this.within = within;
    }

    @Override
    public <T> T executeCommand(CommandObject<T> command) {
        if (!mustLast(command.getArguments())) {
            return ordinary.executeCommand(command);
        }
        try {
            return write(command);
        } catch (JedisMovedDataException elsewhere) {
            lookAnew.run();
            return write(command);
        }
    }

    private <T> T write(CommandObject<T> command) {
        try (Connection connection = connections.getConnection(command.getArguments());
                var pipeline = new Pipeline(connection, false)) {
            var answer = pipeline.executeCommand(command);
            var reached = pipeline.waitReplicas(replicas, within.toMillis());
            pipeline.sync();
            var written = answer.get();
            if (reached.get() < replicas) {
                throw new TooFewReplicas();
            }
            return written;
        }
    }

    private static boolean mustLast(CommandArguments arguments) {
        return switch (arguments.getCommand()) {
            case Command.SET -> true;
            case Command.EVALSHA, Command.EVAL -> Script.isLasting(arguments.get(1).getRaw());
            case null, default -> false;
        };
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(ordinary);
    }
}
