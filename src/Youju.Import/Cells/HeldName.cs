namespace Youju.Import.Cells;

/// <summary>Whether longer words say a name: 材料已报送省厅 says 已报送, 未办结 does not say 办结.</summary>
internal static class HeldName
{
    // What denies a thing or puts it off, a word or two before it.
    private const string Denials = "未不非没无拟待等尚暂缓难";
    private const int Reach = 2;

    public static bool IsHeld(string words, string name)
    {
        var at = words.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (IsDenial(name[0]) || !words[Math.Max(0, at - Reach)..at].Any(IsDenial));
    }

    private static bool IsDenial(char sign) => Denials.Contains(sign, StringComparison.Ordinal);
}
