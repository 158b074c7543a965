using Youju.Domain.Registers;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A record that is to count no more, or to count again.</summary>
/// <param name="IsWithdrawn">Whether it counts no more.</param>
public sealed record WithdrawRecordRequest(
    DossierId Folder,
    string Register,
    string Id,
    bool IsWithdrawn,
    DateTimeOffset At,
    string By
)
{
    /// <summary>The version that the person had before him; null where whatever stands is meant.</summary>
    public int? SeenNumber { get; init; }
}

/// <summary>Withdraws a record, or takes that back; every version stays readable.</summary>
public static class WithdrawRecord
{
    /// <returns>The version that somebody else has written meanwhile; null where it was done.</returns>
    /// <exception cref="UsageException">There is no such register or record.</exception>
    public static int? WithdrawVersion(WithdrawRecordRequest request) =>
        DossierEdit.RepeatOnConflict(() => WithdrawOnce(request));

    private static int? WithdrawOnce(WithdrawRecordRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var register = RecordFinder.FindRegister(open.Dossier, request.Register);
        var record = RecordFinder.FindRecord(register, request.Id);
        if (request.SeenNumber is { } seen && seen != record.Current.Number)
            return record.Current.Number;
        if (record.Current.IsWithdrawn == request.IsWithdrawn)
            return null;
        var version = record.Current with
        {
            Number = record.Current.Number + 1,
            IsWithdrawn = request.IsWithdrawn,
            RecordedAt = request.At,
            RecordedBy = request.By,
        };
        if (register.Definition.DescribeRefusal(record.Current, version) is { } frozen)
            throw new UsageException(frozen + "。");
        var name = register.Definition.FormatNameWithId(record.Id, record.Current);
        DossierEdit.SaveChange(
            request.Folder,
            open.Seen,
            new(
                RecordFinder.ReplaceRegister(
                    open.Dossier,
                    register.WithRecord(record.AppendVersion(version))
                ),
                new($"{(request.IsWithdrawn ? "撤去" : "恢复")}{register.Definition.Label}{name}", request.At)
            )
        );
        return null;
    }
}
