using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Package;

/// <summary>Records that count among the year's work although all their days lie outside it.</summary>
public static class OutsideYear
{
    /// <summary>What to decide of each; nothing else is counted for it.</summary>
    public static IEnumerable<Remark> FindGaps(Dossier dossier) =>
        from register in dossier.Registers.Values
        from problem in YearGuard.FindRecordsOutsideYear(register, dossier.Year)
        select GapList.CreateGap(
            GapCodes.RecordOutsideYear,
            $"{register.Definition.Key}/{problem.RecordId}",
            problem.Message
        );
}
