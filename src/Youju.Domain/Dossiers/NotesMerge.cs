using Youju.Domain.Monitoring;

namespace Youju.Domain.Dossiers;

/// <summary>Brings together what two copies noted in the course of the year.</summary>
internal sealed class NotesMerge(ConflictList conflicts)
{
    public YearNotes MergeNotes(YearNotes mine, YearNotes theirs) =>
        new()
        {
            Dates = conflicts.MergeEntries(
                mine.Dates,
                theirs.Dates,
                key => $"日期“{key}”",
                day => ConflictFormat.DescribeValue(day)
            ),
            Readings = conflicts.MergeItems(
                mine.Readings,
                theirs.Readings,
                reading => reading.Key,
                reading => $"阶段值“{reading.Key}”",
                reading => FormattableString.Invariant($"{reading.Value}，{reading.Ground}")
            ),
            Answers = conflicts.MergeItems(
                mine.Answers,
                theirs.Answers,
                answer => answer.Key,
                answer => $"监控答复“{answer.Key}”",
                answer => $"{answer.Reply}：{answer.Words}；{answer.Measure ?? "没有措施"}"
            ),
        };
}
