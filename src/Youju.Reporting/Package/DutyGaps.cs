using Youju.Domain.Remarks;
using Youju.Reporting.Chapters;
using Youju.Reporting.Duties;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Package;

/// <summary>Duties that the unit lists and the report cannot say anything of: no money, no record, no sentence.</summary>
internal static class DutyGaps
{
    public static IEnumerable<Remark> FindGaps(Composition composition) =>
        composition.Dossier.Unit.Duties.Count == 0 || composition.Pack.Duties.Count == 0
            ? []
            : from row in new DutyMatrix(
                composition.Dossier,
                composition.Pack,
                composition.Facts
            ).CreateRows()
            where row.IsGap
            select GapList.CreateGap(
                GapCodes.DutyUncovered,
                row.Records is [var (register, _), ..] ? $"registers/{register.Key}" : "unit/duties",
                row.Words,
                string.Join('、', row.Records.Select(one => $"“{one.Register.Label}”（{one.Register.Key}）"))
            );
}
