using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Youju.Text.Files;

namespace Youju.Text.Yaml;

/// <summary>Reads YAML with the place of every node.</summary>
/// <remarks>Anchors and aliases are refused: a pack must read as it stands, and an alias can grow without bound.</remarks>
public sealed class SourceReader
{
    private const int MostDepth = 20;
    private const string Library = "YamlDotNet";
    private readonly SourceText source;
    private readonly Parser parser;

    private SourceReader(SourceText source, string text)
    {
        this.source = source;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>A file that is one text and no YAML.</summary>
    public static SourceNode ReadPlainText(string name, string text) =>
        new ScalarNode(new SourceMark(SplitLines(name, text), 1, 1), text.ReplaceLineEndings("\n"));

    /// <summary>The file's only document; an empty map for an empty file.</summary>
    public static SourceNode ParseYaml(string name, string text)
    {
        var file = SplitLines(name, text);
        var reader = new SourceReader(file, text);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException broken)
        {
            throw CreateSyntaxError(ToSourceMark(file, broken.Start));
        }
        catch (InvalidOperationException broken) when (broken.Source == Library)
        {
            // The scanner loses its state over some unfinished scalars.
            throw CreateSyntaxError(ToSourceMark(file, reader.parser.Current?.End ?? Mark.Empty));
        }
    }

    private static FileException CreateSyntaxError(SourceMark mark) =>
        new([mark.CreateError(1, "写法看不懂", BrokenLine.SuggestRepair(mark))]);

    private static SourceText SplitLines(string name, string text) =>
        new(name, text.ReplaceLineEndings("\n").Split('\n'));

    private SourceNode ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return new MapNode(new SourceMark(source, 1, 1), []);
        var root = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.Current is DocumentStart second)
            throw CreateRefusal(
                ToSourceMark(source, second.Start),
                "文件里有第二段，后面的都不会读；请去掉 --- 并成一段"
            );
        return root;
    }

    private SourceNode ReadNode(int depth)
    {
        var mark = ToSourceMark(source, parser.Current!.Start);
        if (depth > MostDepth)
            throw CreateRefusal(mark, $"嵌套超过 {MostDepth} 层");
        if (parser.TryConsume<AnchorAlias>(out _) || parser.Current is NodeEvent { Anchor.IsEmpty: false })
            throw CreateRefusal(mark, "这里不能用锚点（以 & 或 * 开头的词）；是文字的请加引号");
        if (parser.TryConsume<Scalar>(out var scalar))
            return new ScalarNode(mark, scalar.Value);
        if (parser.TryConsume<SequenceStart>(out _))
            return ReadListItems(mark, depth);
        parser.Consume<MappingStart>();
        return ReadMapEntries(mark, depth);
    }

    private ListNode ReadListItems(SourceMark mark, int depth)
    {
        var items = new List<SourceNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new ListNode(mark, items);
    }

    private MapNode ReadMapEntries(SourceMark mark, int depth)
    {
        var entries = new List<MapEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not ScalarNode key)
                throw CreateRefusal(mark, "冒号前面的名称必须是一个词");
            if (!seen.Add(key.Value))
                throw CreateRefusal(key.Mark, $"“{key.Value}”写了两次", key.Length);
            entries.Add(new MapEntry(key, ReadNode(depth + 1)));
        }

        return new MapNode(mark, entries);
    }

    private static FileException CreateRefusal(SourceMark mark, string problem, int length = 1) =>
        new([mark.CreateError(length, problem)]);

    private static SourceMark ToSourceMark(SourceText file, Mark mark) =>
        new(file, (int)Math.Max(mark.Line, 1), (int)Math.Max(mark.Column, 1));
}
