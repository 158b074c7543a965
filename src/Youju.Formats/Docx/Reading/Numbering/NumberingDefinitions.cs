using Youju.Formats.Docx.Elements;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading.Numbering;

/// <summary>A list as paragraphs refer to it.</summary>
/// <param name="Sequence">Lists of one sequence count on together.</param>
/// <param name="Starts">The numbers at which this list begins its levels anew.</param>
internal sealed record NumberedList(
    int Id,
    int Sequence,
    IReadOnlyList<NumberingLevel> Levels,
    IReadOnlyDictionary<int, int> Starts
);

/// <summary>The lists of <c>word/numbering.xml</c>.</summary>
internal sealed class NumberingDefinitions
{
    public const int LevelCount = 9;

    private readonly Dictionary<int, NumberingLevel[]> sequences = [];
    private readonly Dictionary<int, string> styleLinks = [];
    private readonly Dictionary<string, int> sequenceOfStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<int, NumberedList> lists = [];

    public static NumberingDefinitions ReadDefinitions(Package package, string? part, ReadingBudget budget)
    {
        var definitions = new NumberingDefinitions();
        if (part is null)
            return definitions;
        using var cursor = new WordCursor(package, part, budget);
        var root = cursor.EnterElement();
        while (cursor.MoveToNext(root))
        {
            if (cursor.Name == "abstractNum")
                definitions.ReadSequence(cursor);
            else if (cursor.Name == "num")
                definitions.ReadList(cursor);
        }

        return definitions;
    }

    public NumberedList? FindList(int id) => lists.GetValueOrDefault(id);

    private void ReadSequence(WordCursor cursor)
    {
        var id = cursor.ReadNumber("abstractNumId", 0);
        var levels = Enumerable.Repeat(NumberingLevel.Default, LevelCount).ToArray();
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            switch (cursor.Name)
            {
                case "lvl" when cursor.ReadNumber("ilvl") is >= 0 and < LevelCount and var index:
                    levels[index] = NumberingLevel.ReadLevel(cursor);
                    break;
                case "numStyleLink":
                    styleLinks[id] = cursor.ReadAttribute("val", "");
                    break;
                case "styleLink":
                    sequenceOfStyle[cursor.ReadAttribute("val", "")] = id;
                    break;
            }
        }

        sequences[id] = levels;
    }

    private void ReadList(WordCursor cursor)
    {
        var (id, sequence) = (cursor.ReadNumber("numId", 0), 0);
        var starts = new Dictionary<int, int>();
        var overrides = new Dictionary<int, NumberingLevel>();
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (cursor.Name == "abstractNumId")
                sequence = cursor.ReadNumber("val", 0);
            else if (cursor.Name == "lvlOverride")
                ReadOverride(cursor, starts, overrides);
        }

        if (
            styleLinks.TryGetValue(sequence, out var style)
            && sequenceOfStyle.TryGetValue(style, out var linked)
        )
            sequence = linked;
        if (!sequences.TryGetValue(sequence, out var levels))
            return;
        if (overrides.Count > 0)
            levels = [.. levels.Select((level, index) => overrides.GetValueOrDefault(index, level))];
        lists[id] = new(id, sequence, levels, starts);
    }

    private static void ReadOverride(
        WordCursor cursor,
        Dictionary<int, int> starts,
        Dictionary<int, NumberingLevel> levels
    )
    {
        var index = Math.Clamp(cursor.ReadNumber("ilvl", 0), 0, LevelCount - 1);
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (cursor.Name == "startOverride")
                starts[index] = cursor.ReadNumber("val", 1);
            else if (cursor.Name == "lvl")
                levels[index] = NumberingLevel.ReadLevel(cursor);
        }
    }
}
