using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Text.Times;

namespace Youju.UseCases.Dossiers;

/// <summary>Keeps with each indicator what its target was before somebody changed it, why, and who approved.</summary>
internal static class RevisedTargets
{
    public static Dossier NoteRevisions(Dossier before, Dossier after, SaveIndicatorsRequest request)
    {
        var known = before.Targets.All.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        var written = request
            .Rows.Where(row => row.Id is not null && row.Reason.Trim().Length > 0)
            .ToDictionary(row => row.Id!, StringComparer.Ordinal);
        Indicator Note(Indicator now) =>
            known.GetValueOrDefault(now.Id) is { } was
            && was.TargetWords != now.TargetWords
            && written.GetValueOrDefault(now.Id) is { } row
                ? now with
                {
                    Revisions = was.Revisions.With(CreateRevision(was, now, row, request.At)),
                }
                : now;
        return written.Count == 0
            ? after
            : after with
            {
                Targets = after.Targets with
                {
                    Indicators = [.. after.Targets.Indicators.Select(Note)],
                    Projects =
                    [
                        .. after.Targets.Projects.Select(project =>
                            project with
                            {
                                Indicators = [.. project.Indicators.Select(Note)],
                            }
                        ),
                    ],
                },
            };
    }

    private static TargetRevision CreateRevision(
        Indicator was,
        Indicator now,
        WrittenIndicator row,
        DateTimeOffset at
    ) =>
        new(
            ChinaTime.FindDay(at),
            was.TargetWords.Length == 0 ? "未定" : was.TargetWords,
            now.TargetWords.Length == 0 ? "未定" : now.TargetWords,
            row.Reason.Trim()
        )
        {
            ApprovedBy = row.ApprovedBy.Trim() is { Length: > 0 } approver ? approver : null,
        };
}
