using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Domain.Submissions;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.Storage.Submissions;

namespace Youju.Database;

/// <summary>Lays what was kept of each round against the act that handed it in, which names its content.</summary>
internal static class RoundAudit
{
    public static IEnumerable<string> JudgeRounds(WorkbenchContext context)
    {
        var handedIn = context
            .Set<SubmissionActRow>()
            .AsNoTracking()
            .Where(row => row.Kind == nameof(ActKind.HandIn))
            .OrderBy(row => row.Number)
            .AsEnumerable()
            .ToLookup(row => row.Dossier, row => ActText.ParseAct(row.Act).Content, StringComparer.Ordinal);
        return context
            .Set<RoundPartRow>()
            .AsNoTracking()
            .AsEnumerable()
            .Select(row => (row.Dossier, row.Round, row.Path, Sha256: WholeState.HashBytes(row.Content)))
            .GroupBy(part => (part.Dossier, part.Round))
            .Where(round =>
                handedIn[round.Key.Dossier].ElementAtOrDefault(round.Key.Round - 1)
                != DossierVersion
                    .ComputeFrom(round.Select(part => KeyValuePair.Create(part.Path, part.Sha256)))
                    .Digest
            )
            .Select(round =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{round.Key.Dossier} 第 {round.Key.Round} 次报送时留下的内容与报送记录不符：报送以后被改过"
                )
            );
    }
}
