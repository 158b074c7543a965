using System.Globalization;
using System.Text;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Returns;

namespace Youju.Formats.Returns;

/// <summary>What a person must look at after a merge: every place where hand and dossier differ, with both sides.</summary>
public static class MergeText
{
    // Behind the name of the figure.
    private static readonly Dictionary<ConflictKind, string> FigureTitles = new()
    {
        [ConflictKind.Figure] = "被手改",
        [ConflictKind.FigureGone] = "档案里已经不给了",
    };

    private static readonly Dictionary<ConflictKind, string> Titles = new()
    {
        [ConflictKind.Words] = "同一处文字，手改了，档案也变了",
        [ConflictKind.DeletedByHand] = "手工删去，而档案现在另有说法",
        [ConflictKind.GoneFromDossier] = "手工改过，而档案现在没有这一处了",
    };

    private static readonly Dictionary<ConflictKind, string> Disagreements = new()
    {
        [ConflictKind.MovedApart] = "几份回稿把这一处移到了不同的地方",
        [ConflictKind.Words] = "几份回稿改了同一处，改得不同",
    };

    /// <param name="files">The names of the returned files of one document, in the order of the merge's copies.</param>
    /// <param name="asides">What of each file was not merged: figures among words that a person added, comments and notes.</param>
    /// <param name="guide">Tells what a figure is called and where it comes from.</param>
    public static string DescribeMerge(
        IReadOnlyList<string> files,
        MergedReport merged,
        IReadOnlyList<MergeAsides> asides,
        FigureGuide guide
    )
    {
        var text = new StringBuilder();
        for (var at = 0; at < files.Count; at++)
        {
            var copy = merged.Copies[at];
            var count = copy.WithDossier.Count + copy.WithOthers.Count;
            text.Append(at == 0 ? "" : "\n")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"并入回稿 {files[at]}：{(count == 0 ? "没有冲突。" : $"{count} 处请看一看。")}\n"
                );
            foreach (var figure in asides[at].Unsourced)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\n{figure.Place.DescribePlace()}　手工添加的数字没有出处：{figure.Words}\n"
                );
            foreach (var conflict in copy.WithDossier)
                AppendWithDossier(text, conflict, guide);
            foreach (var conflict in copy.WithOthers)
                AppendWithOthers(text, conflict, string.Join('、', files.Take(at)), files[at]);
            foreach (var aside in asides[at].Notes)
                text.Append(CultureInfo.InvariantCulture, $"\n没有并入：{aside}\n");
        }

        return text.ToString();
    }

    /// <summary>Only where the copies say different things of one place.</summary>
    public static string DescribeDisagreements(IReadOnlyList<string> files, MergedReport merged)
    {
        var text = new StringBuilder();
        var count = merged.Copies.Sum(copy => copy.WithOthers.Count);
        text.Append(
            count == 0
                ? "几份回稿没有改得不同的地方。\n"
                : string.Create(CultureInfo.InvariantCulture, $"几份回稿改得不同的地方（{count}）：\n")
        );
        foreach (var (at, copy) in merged.Copies.Index())
        foreach (var conflict in copy.WithOthers)
            AppendWithOthers(text, conflict, string.Join('、', files.Take(at)), files[at]);
        return text.ToString();
    }

    private static void AppendWithDossier(StringBuilder text, WordingConflict conflict, FigureGuide guide)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n{conflict.Place.DescribePlace()}　{TitleConflict(conflict, guide)}\n"
        );
        AppendLabelled(text, "出稿时", conflict.Composed);
        AppendLabelled(text, "手改为", conflict.Hand);
        AppendLabelled(text, "档案现在", conflict.Now);
        AppendLabelled(text, "报告里", DescribeOutcome(conflict));
        foreach (var line in (conflict.Key is { } key ? guide.Trace(key)?.FormatOutline() : null) ?? [])
            text.Append(CultureInfo.InvariantCulture, $"      {line}\n");
    }

    private static void AppendWithOthers(
        StringBuilder text,
        WordingConflict conflict,
        string earlier,
        string later
    )
    {
        var isMove = conflict.Kind == ConflictKind.MovedApart;
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n{conflict.Place.DescribePlace()}　{TitleDisagreement(conflict.Kind)}\n"
        );
        AppendLabelled(text, isMove ? "移动的" : "没有改时", conflict.Composed);
        AppendLabelled(text, earlier, isMove ? DescribeMove(conflict.Hand) : conflict.Hand);
        AppendLabelled(text, later, isMove ? DescribeMove(conflict.Now) : conflict.Now);
        AppendLabelled(text, "报告里", conflict.KeepsHand ? $"用 {earlier} 的" : $"用 {later} 的");
    }

    private static string TitleDisagreement(ConflictKind kind) =>
        Disagreements.GetValueOrDefault(kind, "一份回稿删去，另一份改过");

    private static string DescribeMove(string words) =>
        words.Length == 0 ? "移到最前面" : $"移到“{words}”后面";

    private static void AppendLabelled(StringBuilder text, string label, string words) =>
        text.Append(CultureInfo.InvariantCulture, $"  {label}：{(words.Length == 0 ? "（无）" : words)}\n");

    private static string TitleConflict(WordingConflict conflict, FigureGuide guide) =>
        conflict.Key is { } key && FigureTitles.TryGetValue(conflict.Kind, out var title)
            ? $"“{guide.Name(key)}”{title}"
            : Titles[conflict.Kind];

    private static string DescribeOutcome(WordingConflict conflict) =>
        conflict switch
        {
            { Kind: ConflictKind.DeletedByHand } => "仍然删去",
            { KeepsHand: true } => "保留手改",
            { Now: "" } => "没有这个数",
            _ => "用档案现在的",
        };
}

/// <summary>What stands in a returned file and outside its merge.</summary>
/// <param name="Unsourced">Figures among words that a person added.</param>
/// <param name="Notes">Comments and notes, which could not be merged.</param>
public sealed record MergeAsides(IReadOnlyList<FigureUnsourced> Unsourced, IReadOnlyList<string> Notes);
