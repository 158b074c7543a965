using Youju.Domain.Figures;

namespace Youju.Reading.Prose;

/// <summary>Finds lists that say how many parts they have, and have as many: 项目支出合计9万元，共2个项目：甲4万元；乙5万元.</summary>
public static class CountedListReader
{
    private static readonly string[] Leads = ["共", "共有", "共计"];

    private static readonly WordList Openings = new("项目：", "：", "项目:", ":");

    public static IEnumerable<Enumeration> FindCountedLists(AnalysedText text) =>
        from count in text.Statements.Skip(1)
        where OpensList(text, count)
        let whole = text.Statements[count.Index - 1]
        where whole.IsCurrentLevel && whole.IsMoney && whole.Sentence == count.Sentence
        let parts = CollectParts(text, count, whole)
        where parts.Count > 1 && parts.Count == count.Figure.Nominal
        select new Enumeration(whole, parts, Promise: true);

    private static bool OpensList(AnalysedText text, Statement count) =>
        count.Figure.Unit.Dimension == Dimension.Count
        && Leads.Contains(count.Lead)
        && Openings.IsAtStartOf(text.Text.AsSpan(count.End));

    private static List<Statement> CollectParts(AnalysedText text, Statement count, Statement whole) =>
        [
            .. text
                .Statements.Skip(count.Index + 1)
                .TakeWhile(one => one.Sentence == count.Sentence)
                .TakeWhile(one => one.IsCurrentLevel && one.HasSameUnit(whole)),
        ];
}
