using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>Reads what the words before a percentage call its part and its whole.</summary>
internal sealed class ShareNames(string text, StemList stems)
{
    /// <summary>What is named between 占 or 完成 and the percentage: 占到货数的84.8%.</summary>
    public NameMask ReadWhole(int start, int end)
    {
        var isOfIt = end > start && text[end - 1] == '的';
        var verb = -1;
        for (var index = stems.FindIndexAt(start); index < stems.Count && stems[index].End <= end; index++)
        {
            var set = stems[index].Set;
            if (set.Has(StemClass.Share) || (isOfIt && verb < 0 && set.Has(StemClass.Rate)))
                verb = stems[index].End;
        }

        return verb < 0 ? default : NameReader.ReadAll(text, verb, isOfIt ? end - 1 : end);
    }

    /// <summary>What is named before 占: 高级职称占在职的22.81%.</summary>
    public NameMask ReadPart(int start, int end)
    {
        for (var index = stems.FindIndexAt(start); index < stems.Count && stems[index].End <= end; index++)
        {
            if (stems[index].Set.Has(StemClass.Share))
                return NameReader.ReadAll(text, start, stems[index].Start);
        }

        return default;
    }
}
