package io.deliverygraph.operations;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Comments of our sources as Markdown: of types by their binary names, of methods as {@code type#method}. */
final class Javadocs extends TreePathScanner<Void, String> {

    private final Map<String, String> comments = new TreeMap<>();
    private final DocTrees trees;

    private Javadocs(DocTrees trees) {
        this.trees = trees;
    }

    /** Of every source that mentions a word, such as an annotation. */
    static Map<String, String> ofSourcesWith(String word) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources(word)));
            Javadocs found = new Javadocs(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                found.scan(unit, unit.getPackageName() + ".");
            }
            return found.comments;
        }
    }

    private static List<Path> sources(String word) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> text(file).contains(word))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
        String name = outer + type.getSimpleName();
        keep(name);
        return super.visitClass(type, name + "$");
    }

    @Override
    public Void visitMethod(MethodTree method, String outer) {
        keep(outer.substring(0, outer.length() - 1) + "#" + method.getName());
        return super.visitMethod(method, outer);
    }

    private void keep(String name) {
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        if (comment != null) {
            comments.put(
                    name,
                    comment.getFullBody().stream()
                            .map(Javadocs::markdown)
                            .collect(Collectors.joining())
                            .replaceAll("\\s+", " ")
                            .strip());
        }
    }

    private static String markdown(DocTree part) {
        if (part instanceof LiteralTree literal) {
            return "`" + literal.getBody().getBody() + "`";
        }
        if (part instanceof LinkTree link) {
            return link.getLabel().isEmpty()
                    ? "`" + linked(link.getReference().getSignature()) + "`"
                    : link.getLabel().stream().map(Javadocs::markdown).collect(Collectors.joining());
        }
        return part.toString();
    }

    /** A method of a mapping is a property. */
    private static String linked(String signature) {
        return StringUtil.skewer(signature.replaceAll(".*#", "").replaceAll("\\(.*", ""));
    }
}
