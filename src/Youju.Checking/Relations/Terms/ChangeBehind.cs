using System.Buffers;
using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>What the words behind a figure call it: 较年初211.34万元的降额 fell by so much, from what is told elsewhere.</summary>
internal static class ChangeBehind
{
    private static readonly SearchValues<char> Amounts = SearchValues.Create("额幅量数");

    /// <summary>+1 or −1 where it is called a change, else 0.</summary>
    public static int ReadChange(string text, StemList stems, int end)
    {
        var index = end < text.Length && text[end] == '的' ? stems.FindIndexAt(end + 1) : stems.Count;
        if (
            index >= stems.Count
            || stems[index].Start != end + 1
            || !stems[index].Set.HasAny(StemSet.Margins)
        )
            return 0;
        var next = stems[index].End;
        var isNamed = next < text.Length && (Amounts.Contains(text[next]) || ClauseWalker.IsMark(text[next]));
        return !isNamed ? 0
            : stems[index].Set.Has(StemClass.Down) ? -1
            : 1;
    }
}
