using System.Globalization;
using System.Text;
using Youju.Domain.Facts;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Returns;

namespace Youju.Formats.Returns;

/// <summary>What a person must look at after a merge: every place where hand and dossier differ, with both sides.</summary>
public static class MergeText
{
    /// <param name="file">The returned file's name.</param>
    /// <param name="naked">Figures among words that the person added.</param>
    /// <param name="sources">The chain of every figure, by key.</param>
    /// <param name="asides">Comments and notes, which could not be merged.</param>
    public static string Write(
        string file, MergedReport merged, IReadOnlyList<FigureNaked> naked, IReadOnlyDictionary<string, FactTrace> sources, IReadOnlyList<string> asides)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"并入回稿 {file}：{(merged.Conflicts.Count == 0 ? "没有冲突。" : $"{merged.Conflicts.Count} 处请看一看。")}\n");
        foreach (var figure in naked) text.Append(CultureInfo.InvariantCulture, $"\n{figure.Place.InWords()}　手工添加的数字没有出处：{figure.Words}\n");
        foreach (var conflict in merged.Conflicts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{conflict.Place.InWords()}　{Title(conflict)}\n");
            Append(text, "出稿时", conflict.Composed);
            Append(text, "手改为", conflict.Hand);
            Append(text, "档案现在", conflict.Now);
            Append(text, "报告里", Kept(conflict));
            foreach (var line in conflict.Key is { } key && sources.TryGetValue(key, out var trace) ? trace.Lines() : []) text.Append(CultureInfo.InvariantCulture, $"      {line}\n");
        }

        foreach (var aside in asides) text.Append(CultureInfo.InvariantCulture, $"\n没有并入：{aside}\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string label, string words) =>
        text.Append(CultureInfo.InvariantCulture, $"  {label}：{(words.Length == 0 ? "（无）" : words)}\n");

    private static string Title(WordingConflict conflict) => conflict.Kind switch
    {
        ConflictKind.Figure => $"数字 {conflict.Key} 被手改",
        ConflictKind.FigureGone => $"数字 {conflict.Key} 档案里已经没有了",
        ConflictKind.Words => "同一处文字，手改了，档案也变了",
        ConflictKind.DeletedByHand => "手工删去，而档案现在另有说法",
        ConflictKind.GoneFromDossier => "手工改过，而档案现在没有这一处了",
        _ => throw new InvalidOperationException($"No title is defined for {conflict.Kind}."),
    };

    private static string Kept(WordingConflict conflict) => conflict switch
    {
        { Kind: ConflictKind.DeletedByHand } => "仍然删去",
        { KeepsHand: true } => "保留手改",
        { Now: "" } => "没有这个数",
        _ => "用档案现在的",
    };
}
