using System.Globalization;
using System.Text;
using Youju.Domain.Reports.Returns;

namespace Youju.Formats.Returns;

/// <summary>The comparison of a returned file as a colleague would tell it.</summary>
public static class ReturnText
{
    private static readonly Dictionary<PartChange, string> PartNames = new()
    {
        [PartChange.Added] = "增加",
        [PartChange.Removed] = "删去",
    };

    private const int ShortHash = 12;
    private const int LongestPart = 60;

    public static string DescribeReturn(ComparedReturn returned)
    {
        var text = new StringBuilder();
        AppendHeader(text, returned);
        AppendEdits(text, returned);
        AppendNews(text, returned);
        foreach (var aside in returned.Asides)
            text.Append(CultureInfo.InvariantCulture, $"不参加比较：{aside}\n");
        text.Append(
            returned.Diff.Changes.Count == 0
                ? "没有差异。\n"
                : string.Create(CultureInfo.InvariantCulture, $"共 {returned.Diff.Changes.Count} 处差异。\n")
        );
        return text.ToString();
    }

    // What a hand did to the file.
    private static void AppendEdits(StringBuilder text, ComparedReturn returned)
    {
        AppendChanges<FigureAltered>(
            text,
            returned,
            "手改的数字",
            change => $"{returned.Guide.Name(change.Key)}：{change.Was} → {change.Now}",
            change => TraceFigure(returned, change.Key)
        );
        AppendChanges<FigureUnsourced>(text, returned, "新增的、没有出处的数字", change => change.Words);
        AppendChanges<FigureDropped>(text, returned, "删去的数字", change =>
            $"{returned.Guide.Name(change.Key)}：{change.Words}"
        );
        AppendChanges<FigureFound>(text, returned, "标签丢失、按前后文找回的数字", change =>
            $"{returned.Guide.Name(change.Key)}：{change.Words}"
        );
        AppendChanges<PartChanged>(text, returned, "增删和移动的段落、表格、表行", change =>
            $"{NamePartChange(change.Change)}：{ShortenPart(change.Words)}"
        );
        AppendChanges<WordingChanged>(text, returned, "改动的文字", change =>
            PieceText.FormatPieces(change.Pieces)
        );
    }

    // What the dossier would say differently by now.
    private static void AppendNews(StringBuilder text, ComparedReturn returned)
    {
        AppendChanges<FigureOutdated>(
            text,
            returned,
            "档案里已经变了的数字",
            change => $"{returned.Guide.Name(change.Key)}：{change.Was} → {change.Now}",
            change => TraceFigure(returned, change.Key)
        );
        AppendChanges<WordingOutdated>(text, returned, "按现在的档案会另写的文字", change =>
            PieceText.FormatPieces(change.Pieces)
        );
    }

    private static void AppendHeader(StringBuilder text, ComparedReturn returned)
    {
        var (passport, now) = (returned.Passport, returned.Now);
        var isSame = passport.DossierSha256 == now.DossierSha256;
        text.Append(
            CultureInfo.InvariantCulture,
            $"回稿 {returned.File}：{passport.Unit} {passport.Year}年“{passport.Document}”，出自 {passport.Tool}"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"，档案 {ShortenHash(passport.DossierSha256)}（{(isSame ? "与现在的档案相同" : $"现在的档案是 {ShortenHash(now.DossierSha256)}")}）\n"
        );
        if (passport.Tool != now.Tool)
            text.Append(
                CultureInfo.InvariantCulture,
                $"出稿时的程序是 {passport.Tool}，现在是 {now.Tool}。\n"
            );
        text.Append(PackChangeText.DescribeChanges(passport.Packs, now.Packs));
        if (returned.IsRecomposed)
            text.Append("文件里的出稿记录已被编辑软件去掉；档案没有变过，已按档案重新得出原文。\n");
    }

    private static void AppendChanges<T>(
        StringBuilder text,
        ComparedReturn returned,
        string title,
        Func<T, string> tell,
        Func<T, IEnumerable<string>>? below = null
    )
        where T : ReturnChange
    {
        var changes = returned.Diff.Changes.OfType<T>().ToList();
        if (changes.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n{title}（{changes.Count}）\n");
        foreach (var change in changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {change.Place.DescribePlace()}　{tell(change)}\n");
            foreach (var line in below?.Invoke(change) ?? [])
                text.Append(CultureInfo.InvariantCulture, $"      {line}\n");
        }

        if (typeof(T) == typeof(WordingOutdated))
            text.Append('\n');
    }

    private static IEnumerable<string> TraceFigure(ComparedReturn returned, string key) =>
        returned.Guide.Trace(key)?.FormatOutline() ?? ["档案里已经没有这个数"];

    private static string NamePartChange(PartChange change) => PartNames.GetValueOrDefault(change, "移动");

    private static string ShortenPart(string words) =>
        words.Length > LongestPart ? words[..LongestPart] + "…" : words;

    private static string ShortenHash(string hash) => hash[..Math.Min(ShortHash, hash.Length)];
}
