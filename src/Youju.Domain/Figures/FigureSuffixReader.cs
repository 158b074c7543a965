namespace Youju.Domain.Figures;

/// <summary>Reads what follows the digits of a figure.</summary>
internal sealed class FigureSuffixReader(FigureLexicon lexicon)
{
    private const decimal LargestScale = 1_000_000_000_000;

    private const string YearWords = "目度";
    private const string Slashes = "/／";
    private readonly WordTable<UnitWord> units = new(lexicon.Units, unit => unit.Word);
    private readonly WordTable<ScaleWord> scales = new(lexicon.Scales, scale => scale.Word);
    private readonly WordTable<QualifierWord> inside = new(lexicon.Inside, word => word.Word);
    private readonly WordTable<QualifierWord> after = new(lexicon.After, word => word.Word);
    private readonly Dictionary<string, UnitWord> bySymbol = lexicon
        .Units.GroupBy(unit => unit.Word)
        .ToDictionary(group => group.Key, group => group.First());

    public UnitWord? FindUnitWord(string word) => bySymbol.GetValueOrDefault(word);

    /// <summary>Reads scale, unit and qualifier behind a number.</summary>
    public FigureSuffix ReadSuffix(string text, NumberPlace number)
    {
        var bare = new FigureSuffix(1, Unit.None, null, number.End, false);
        if (ReadWithUnit(text, bare, number) is { } whole)
            return whole;
        var middle = ReadScaleWords(text, bare);
        if (middle.End == number.End)
            return bare;
        return ReadWithUnit(text, middle, number with { IsYear = false })
            ?? (
                IsBareScale(text, number.End, middle)
                    ? ReadQualifierAfter(text, middle with { HasWords = true })
                    : bare
            );
    }

    /// <summary>The scale words that stand right behind a number; 1 where there are none.</summary>
    public decimal ReadScale(string text, int at, out int end)
    {
        var whole = 1m;
        end = at;
        while (whole < LargestScale && scales.TryFindAt(text, end, null, out var scale, out var behind))
            (whole, end) = (whole * scale.Scale, behind);
        return whole;
    }

    // 万 and 亿 are said without their unit; 百 and 千 are not, and a blank before a scale means that it belongs to the next word.
    private static bool IsBareScale(string text, int at, FigureSuffix tail)
    {
        return tail.Scale >= 10_000 && Blank.SkipBlanks(text, at) == at;
    }

    private FigureSuffix ReadScaleWords(string text, FigureSuffix tail)
    {
        while (tail.Scale < LargestScale)
        {
            if (
                tail.Qualifier is null
                && inside.TryFindAt(text, Blank.SkipSpaces(text, tail.End), null, out var word, out var end)
            )
                tail = tail with { Qualifier = word.Qualifier, End = end };
            else if (
                scales.TryFindAt(text, Blank.SkipBlanks(text, tail.End), null, out var scale, out end)
                && !(tail.Scale > 1 && OpensUnit(text, tail.End, end))
            )
                tail = tail with { Scale = tail.Scale * scale.Scale, End = end };
            else
                break;
        }

        return tail;
    }

    // 33.6万千瓦时 is counted in 万, and 千 is of its unit.
    private bool OpensUnit(string text, int at, int end) =>
        units.TryFindAt(text, at, null, out _, out var behind) && behind > end;

    private FigureSuffix? ReadWithUnit(string text, FigureSuffix tail, NumberPlace number)
    {
        var start = Blank.SkipBlanks(text, tail.End);
        var joined = !Blank.HasLineBreak(text, tail.End, start);
        if (
            !units.TryFindAt(
                text,
                start,
                (word, behind) => FitsNumber(text, number, joined, behind, word),
                out var unit,
                out var end
            )
        )
            return null;
        var named = ReadPerUnit(text, unit, ref end);
        return ReadQualifierAfter(text, new(tail.Scale * unit.Scale, named, tail.Qualifier, end, true));
    }

    private FigureSuffix ReadQualifierAfter(string text, FigureSuffix tail)
    {
        return after.TryFindAt(text, tail.End, null, out var word, out var end)
            ? tail with
            {
                Qualifier = WidenQualifier(tail.Qualifier, word.Qualifier),
                End = end,
            }
            : tail;
    }

    private static Qualifier WidenQualifier(Qualifier? inside, Qualifier after) =>
        inside is { } one && one != after ? Qualifier.About : after;

    // 元/人 is no 元: what is spent per head does not add up with what is spent.
    private Unit ReadPerUnit(string text, UnitWord unit, ref int end)
    {
        var isSlash = SignAt.IsOneOf(text, end, Slashes);
        if (!isSlash || !units.TryFindAt(text, end + 1, null, out var per, out var perEnd))
            return unit.Unit;
        end = perEnd;
        return new(unit.Unit.Symbol + "/" + per.Unit.Symbol, unit.Dimension);
    }

    private static bool FitsNumber(string text, NumberPlace number, bool joined, int end, UnitWord word)
    {
        if (number.IsChinese && word.ArabicOnly)
            return false;
        var isExcluded =
            StartsWithAny(text, end, word.NotBefore) || EndsWithAny(text, number.Start, word.NotAfter);
        if (isExcluded || IsWithinLetters(text, end))
            return false;
        // A page holds many lines that begin with a counting word by chance; an amount or a share torn over two lines is common.
        var isOftenTorn = word.Dimension is Dimension.Money or Dimension.Percent && word.Scale == 1;
        return isOftenTorn || (joined && !(number.IsYear && IsYearWord(text, end)));
    }

    private static bool IsWithinLetters(string text, int end)
    {
        return end < text.Length && char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetterOrDigit(text[end]);
    }

    // 2024项目: the year of a name, not 2024 of something.
    private static bool IsYearWord(string text, int end)
    {
        return SignAt.IsOneOf(text, end, YearWords);
    }

    private static bool StartsWithAny(string text, int at, IReadOnlyList<string>? words)
    {
        foreach (var word in words ?? [])
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                return true;
        }

        return false;
    }

    private static bool EndsWithAny(string text, int end, IReadOnlyList<string>? words)
    {
        foreach (var word in words ?? [])
        {
            if (text.AsSpan(0, end).EndsWith(word))
                return true;
        }

        return false;
    }
}

/// <summary>Where a number stands whose unit is sought.</summary>
/// <param name="IsYear">It reads like a year of our time.</param>
/// <param name="IsChinese">It is written in Chinese characters.</param>
internal readonly record struct NumberPlace(int Start, int End, bool IsYear = false, bool IsChinese = false);
