using System.Globalization;
using Youju.Domain.Cells;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A column that was kept as it stood, and the field that it is.</summary>
/// <param name="Field">The key of the field.</param>
/// <param name="Unit">What its amounts are printed in, by the pack's name of it; null for yuan and for what is no amount.</param>
public sealed record AdoptColumnRequest(
    DossierId Folder,
    string Register,
    string Column,
    string Field,
    string? Unit,
    DateTimeOffset At,
    string By
);

/// <summary>What became of its cells.</summary>
/// <param name="Adopted">How many records have the value now.</param>
/// <param name="Left">The records whose cell stays as it was, each with the reason, in Chinese.</param>
public sealed record AdoptColumnResult(int Adopted, IReadOnlyList<string> Left);

/// <summary>Makes values of a field of what records kept under a column that nobody knew; one step.</summary>
public static class AdoptColumn
{
    /// <exception cref="UsageException">There is no such register, field or unit.</exception>
    public static AdoptColumnResult AdoptCells(AdoptColumnRequest request) =>
        DossierEdit.RepeatOnConflict(() => AdoptOnce(request));

    private static AdoptColumnResult AdoptOnce(AdoptColumnRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var register = RecordFinder.FindRegister(open.Dossier, request.Register);
        var field = register.Definition.FindField(request.Field)
            ?? throw new UsageException($"台账“{register.Definition.Label}”没有字段“{request.Field}”。");
        var cells = new KeptCells(register, field, request, CreateEntry(open, register, request.Unit));
        foreach (var record in register.Records.Values.Where(record => !record.Current.IsWithdrawn))
            cells.AdoptCell(record);
        if (cells.Adopted.Count > 0)
            DossierEdit.SaveChange(
                request.Folder,
                open.Seen,
                new(
                    RecordFinder.ReplaceRegister(
                        open.Dossier,
                        cells.Adopted.Aggregate(register, (kept, record) => kept.WithRecord(record))
                    ),
                    new(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{register.Definition.Label}的“{request.Column}”列作为“{field.Label}”，{cells.Adopted.Count} 条"
                        ),
                        request.At
                    )
                    {
                        By = request.By,
                    }
                )
            );
        return new(cells.Adopted.Count, cells.Left);
    }

    private static RecordEntry CreateEntry(OpenDossier open, Register register, string? unit) =>
        new(
            register.Definition,
            open.Pack,
            open.Dossier.EvidenceNames,
            unit is null ? 1
                : open.Pack.Imports.MoneyUnits.TryGetValue(unit, out var yuan) ? yuan
                : throw new UsageException($"不认识单位“{unit}”。")
        );

    /// <summary>Reads the cells of the column one after the other.</summary>
    private sealed class KeptCells(
        Register register,
        FieldDefinition field,
        AdoptColumnRequest request,
        RecordEntry entry
    )
    {
        public List<Record> Adopted { get; } = [];

        public List<string> Left { get; } = [];

        public void AdoptCell(Record record)
        {
            var before = record.Current;
            if (before.Foreign[request.Column] is not { Length: > 0 } cell)
                return;
            if (before[field.Key] is not null)
            {
                Leave(record, $"“{field.Label}”已经有内容");
                return;
            }

            var reading = entry.ReadTexts(
                new Dictionary<string, string>(StringComparer.Ordinal) { [field.Key] = cell },
                before
            );
            var version = RecordWriting.CreateVersion(
                new(request.At, request.By, null),
                before,
                reading.Values
            ) with
            {
                Foreign = ForeignCells.FromColumns(
                    before
                        .Foreign.Columns.Where(column => column != request.Column)
                        .Select(column => KeyValuePair.Create(column, before.Foreign[column]))
                ),
            };
            if (FindRefusal(before, version, reading) is { } why)
                Leave(record, $"“{cell}”{why}");
            else
                Adopted.Add(record.AppendVersion(version));
        }

        // What the record lacked before, it may lack still.
        private string? FindRefusal(RecordVersion before, RecordVersion version, EntryReading reading) =>
            reading.Problems.GetValueOrDefault(field.Key)
            ?? register.Definition.DescribeRefusal(before, version)
            ?? RecordWriting
                .CollectProblems(register.Definition, reading, version)
                .GetValueOrDefault(field.Key);

        private void Leave(Record record, string why) =>
            Left.Add($"{register.Definition.FormatNameWithId(record.Id, record.Current)}：{why}");
    }
}
