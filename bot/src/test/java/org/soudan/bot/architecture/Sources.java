package org.soudan.bot.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Java files, as the compiler parses them.
 *
 * @param loggedExceptions caught exceptions that are given whole to a logger
 */
record Sources(List<Size> files, List<Size> methods, List<String> loggedExceptions) {

    /** How long something is. */
    record Size(String name, long lines) {}

    static Sources under(Path folder) {
        var sources = new Sources(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var files = Files.walk(folder)) {
            var java = files.filter(file -> file.toString().endsWith(".java")).toList();
            for (var file : java) {
                sources.files.add(new Size(file.toString(), Files.readAllLines(file).size()));
            }
            sources.parse(java);
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void parse(List<Path> java) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(java));
            var positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> unit.accept(new Reader(unit, positions), null));
        }
    }

    private final class Reader extends TreeScanner<@Nullable Void, @Nullable String> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable String caught) {
            if (method.getBody() != null) {
                methods.add(new Size(file() + ":" + method.getName(), line(method, true) - line(method, false) + 1));
            }
            return super.visitMethod(method, caught);
        }

        @Override
        public @Nullable Void visitCatch(CatchTree clause, @Nullable String caught) {
            return super.visitCatch(clause, clause.getParameter().getName().toString());
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable String caught) {
            boolean logs = call.getMethodSelect().toString().startsWith("LOG.");
            for (var argument : call.getArguments()) {
                if (logs && argument instanceof IdentifierTree name && name.getName().contentEquals("" + caught)) {
                    loggedExceptions.add(file() + ": " + call);
                }
            }
            return super.visitMethodInvocation(call, caught);
        }

        private String file() {
            return unit.getSourceFile().getName();
        }

        private long line(Tree tree, boolean end) {
            long at = end ? positions.getEndPosition(unit, tree) : positions.getStartPosition(unit, tree);
            return unit.getLineMap().getLineNumber(at);
        }
    }
}
