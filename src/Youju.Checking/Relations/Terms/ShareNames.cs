using System.Numerics;
using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>Reads what the words before a percentage call its part and its whole.</summary>
internal sealed class ShareNames(string text, StemList stems)
{
    private static readonly StemSet Steps =
        StemSet.FromClass(StemClass.Plan)
        | StemSet.FromClass(StemClass.Adjusted)
        | StemSet.FromClass(StemClass.Arrived)
        | StemSet.FromClass(StemClass.Done);

    private static readonly StemSet Shares = StemSet.FromClass(StemClass.Share);

    private static readonly StemSet Verbs = Shares | StemSet.FromClass(StemClass.Rate);

    /// <summary>What such a name may end with and says nothing: 合格人次 are those who are 合格.</summary>
    private static readonly string[] Counts = ["人次", "人数", "件数", "户数", "数"];

    public ShareWords ReadShare(int start, int end) =>
        new(ReadWhole(start, end), ReadStep(start, end), ReadPart(start, end));

    /// <summary>What the words before a whole that is printed call its part: 步道占栈道总长12公里的80%.</summary>
    public ShareWords ReadReference(int start, int end) =>
        new(default, default, ReadBefore(start, end, Verbs));

    /// <summary>What is named between 占 or 完成 and the percentage: 占到货数的84.8%.</summary>
    private NameMask ReadWhole(int start, int end) =>
        FindWhole(start, end) is var (from, to) && from >= 0
            ? NameReader.ReadAll(text, from, to - CountTail(from, to))
            : default;

    private int CountTail(int from, int to)
    {
        var name = text.AsSpan(from, Math.Max(0, to - from));
        foreach (var count in Counts)
        {
            if (name.Length > count.Length + 1 && name.EndsWith(count, StringComparison.Ordinal))
                return count.Length;
        }

        return 0;
    }

    /// <summary>The only step that the name of the whole tells: 占到位资金的92%; none where it tells several or none.</summary>
    private StemSet ReadStep(int start, int end)
    {
        var (from, to) = FindWhole(start, end);
        var step = from < 0 ? default : stems.UniteBetween(from, to) & Steps;
        return BitOperations.IsPow2(step.Bits) ? step : default;
    }

    private (int Start, int End) FindWhole(int start, int end)
    {
        var isOfIt = end > start && text[end - 1] == '的';
        var verb = -1;
        for (var index = stems.FindIndexAt(start); index < stems.Count && stems[index].End <= end; index++)
        {
            var set = stems[index].Set;
            if (set.Has(StemClass.Share) || (isOfIt && verb < 0 && set.Has(StemClass.Rate)))
                verb = stems[index].End;
        }

        return (verb, isOfIt ? end - 1 : end);
    }

    /// <summary>What is named before 占: 高级职称占在职的22.81%.</summary>
    private NameMask ReadPart(int start, int end) => ReadBefore(start, end, Shares);

    private NameMask ReadBefore(int start, int end, StemSet verbs)
    {
        for (var index = stems.FindIndexAt(start); index < stems.Count && stems[index].End <= end; index++)
        {
            if (stems[index].Set.HasAny(verbs))
                return NameReader.ReadAll(text, start, stems[index].Start);
        }

        return default;
    }
}

/// <summary>What the words before a percentage call its whole, the step whose figure that is, and its part.</summary>
internal readonly record struct ShareWords(NameMask Whole, StemSet Step, NameMask Part);
