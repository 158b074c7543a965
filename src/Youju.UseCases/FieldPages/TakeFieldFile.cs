using System.Globalization;
using Youju.Domain.Registers;
using Youju.Storage;
using Youju.Text.Times;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.FieldPages;

/// <summary>What became of one thing that came back.</summary>
/// <param name="Why">Why it is held, in Chinese; null where it was taken now or before.</param>
public sealed record ReturnedEntry(FieldEntry Entry, string Name, string? Id, string? Why);

/// <summary>What came back from the field.</summary>
/// <param name="Taken">What is in the dossier now.</param>
/// <param name="Known">What was in it already.</param>
/// <param name="Held">What is not: it came out of order, its record was changed meanwhile, or it cannot be read.</param>
public sealed record TakeFieldFileResult(
    RegisterDefinition Register,
    IReadOnlyList<ReturnedEntry> Taken,
    IReadOnlyList<ReturnedEntry> Known,
    IReadOnlyList<ReturnedEntry> Held
);

/// <summary>Takes what was written in the field into the dossier; what was written on a state that is gone is held, not merged.</summary>
/// <remarks>
/// Each entry leaves its mark with the version that it became: 王某（现场 k3f9q-7). By it the same file is known when it comes
/// again, and the next entry on a record knows whether the one before it has come.
/// </remarks>
public static class TakeFieldFile
{
    /// <param name="by">Who brings it back, for what names nobody.</param>
    /// <exception cref="UsageException">It belongs to another dossier, or to a register that is not there.</exception>
    public static TakeFieldFileResult TakeEntries(
        FieldFile file,
        DossierId into,
        DateTimeOffset at,
        string by
    )
    {
        var open = OpenDossier.FromFolder(into, pack: null);
        CheckDossier(file, open);
        var sorting = new Sorting(file, into, at, by);
        foreach (var round in SplitRounds(file.Entries))
            sorting.TakeRound(round);
        var definition = RecordFinder.FindRegister(open.Dossier, file.Register).Definition;
        return new(definition, sorting.Taken, sorting.Known, sorting.Held);
    }

    private static void CheckDossier(FieldFile file, OpenDossier open)
    {
        var unit = open.Dossier.Unit;
        if (file.Unit != unit.Identity.ToString() || file.Year != open.Dossier.Year)
            throw new UsageException(
                $"现场记录是{file.UnitName}{file.Year}年度的，档案是{unit.Name}{open.Dossier.Year}年度的，没有导入。"
            );
    }

    // A record can be written once in a step: the second entry on it comes with the next.
    private static IEnumerable<List<FieldEntry>> SplitRounds(IReadOnlyList<FieldEntry> entries)
    {
        var left = entries.OrderBy(entry => entry.Number).ToList();
        while (left.Count > 0)
        {
            var round = left.DistinctBy(NameRecord).ToList();
            yield return round;
            left = [.. left.Except(round)];
        }
    }

    private static string NameRecord(FieldEntry entry) =>
        entry.Record ?? string.Create(CultureInfo.InvariantCulture, $"new:{entry.First ?? entry.Number}");

    /// <summary>Takes entries round after round, each on the dossier as the one before left it.</summary>
    private sealed class Sorting(FieldFile file, DossierId into, DateTimeOffset at, string by)
    {
        private readonly Dictionary<int, Record> marked = [];

        public List<ReturnedEntry> Taken { get; } = [];

        public List<ReturnedEntry> Known { get; } = [];

        public List<ReturnedEntry> Held { get; } = [];

        public void TakeRound(List<FieldEntry> round)
        {
            var open = OpenDossier.FromFolder(into, pack: null);
            var register = RecordFinder.FindRegister(open.Dossier, file.Register);
            ReadMarks(register);
            var rows = new List<(FieldEntry Entry, WrittenRow Row)>();
            foreach (var entry in round)
                if (SortEntry(register, entry) is { } row)
                    rows.Add((entry, row));
            if (rows.Count == 0)
                return;
            var saved = SaveRecords.SaveRows(
                new(into, file.Register, [.. rows.Select(one => one.Row)], at, by)
            );
            foreach (var ((entry, row), outcome) in rows.Zip(saved))
                KeepOutcome(register, entry, row, outcome);
        }

        // Null where the entry is known already, or held.
        private WrittenRow? SortEntry(Register register, FieldEntry entry)
        {
            if (marked.GetValueOrDefault(entry.Number) is { } known)
            {
                Known.Add(new(entry, NameEntry(register, entry, known), known.Id, null));
                return null;
            }

            var record =
                entry.Record is { } id ? register.Records.GetValueOrDefault(id)
                : entry.First is { } first ? marked.GetValueOrDefault(first)
                : null;
            var why = record is null ? ExplainMissing(entry) : ExplainChanged(record, entry);
            if (why is null)
                return new(
                    record?.Id,
                    entry.Texts,
                    ChooseState(register, record, entry),
                    record?.Current.Number ?? 0
                )
                {
                    By = SignEntry(entry),
                    At = entry.At,
                };
            Held.Add(new(entry, NameEntry(register, entry, record), record?.Id, why));
            return null;
        }

        private static string ChooseState(Register register, Record? record, FieldEntry entry) =>
            entry.State.Length > 0 || record is not null
                ? entry.State
                : (register.Definition.States is [var begun, ..] ? begun.Key : "");

        private static string? ExplainMissing(FieldEntry entry) =>
            entry.Record is { } id ? $"记录 {id} 已经不在"
            : entry.First is { } first ? $"它接着第 {first} 条写，那一条还没有收到，或没有收下"
            : null;

        private string? ExplainChanged(Record record, FieldEntry entry)
        {
            if (record.Current.IsWithdrawn)
                return "这条记录已经撤销";
            if (entry.After is { } after)
                return EndsWithMark(record.Current, after)
                    ? null
                    : $"它接着第 {after} 条写，现在的第 {record.Current.Number} 版不是那一条（{DescribeVersion(record.Current)}）";
            return record.Current.Number == entry.Base
                ? null
                : $"带出去的是第 {entry.Base} 版，现在已经是第 {record.Current.Number} 版（{DescribeVersion(record.Current)}）";
        }

        private static string DescribeVersion(RecordVersion version) =>
            $"{version.RecordedBy} {ChinaTime.FromMoment(version.RecordedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}";

        private void KeepOutcome(Register register, FieldEntry entry, WrittenRow row, SavedRow outcome)
        {
            var record = row.Id is { } id ? register.Records[id] : null;
            var name = NameEntry(register, entry, record);
            if (outcome.Id is { } saved)
                Taken.Add(new(entry, name, saved, null));
            else if (outcome.Standing is { } standing)
                Held.Add(
                    new(
                        entry,
                        name,
                        row.Id,
                        $"刚刚被改成第 {standing.Number} 版（{DescribeVersion(standing)}）"
                    )
                );
            else
                Held.Add(new(entry, name, row.Id, DescribeProblems(register.Definition, outcome)));
        }

        private static string DescribeProblems(RegisterDefinition register, SavedRow outcome) =>
            string.Join(
                "；",
                outcome.Problems.Select(problem => $"{NameField(register, problem.Key)}：{problem.Value}")
            );

        private static string NameField(RegisterDefinition register, string key) =>
            key == FieldFilter.StateField ? "状态" : register.FindField(key)?.Label ?? key;

        private static string NameEntry(Register register, FieldEntry entry, Record? record)
        {
            var key = register.Definition.Display[0];
            return entry.Texts.TryGetValue(key, out var name) && name.Length > 0 ? name
                : record?.Current[key] is { } value ? FieldText.FormatValue(value)
                : string.Create(CultureInfo.InvariantCulture, $"第 {entry.Number} 条");
        }

        // By the number of its entry, every record that has taken one.
        private void ReadMarks(Register register)
        {
            marked.Clear();
            var start = $"（现场 {file.Device}-";
            foreach (var record in register.Records.Values)
            foreach (var version in record.Versions)
            {
                var begin = version.RecordedBy.LastIndexOf(start, StringComparison.Ordinal);
                var number = begin < 0 ? "" : version.RecordedBy[(begin + start.Length)..].TrimEnd('）');
                if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var entry))
                    marked[entry] = record;
            }
        }

        private bool EndsWithMark(RecordVersion version, int number) =>
            version.RecordedBy.EndsWith(FormatMark(number), StringComparison.Ordinal);

        private string SignEntry(FieldEntry entry) =>
            (entry.By.Length > 0 ? entry.By : by) + FormatMark(entry.Number);

        private string FormatMark(int number) =>
            string.Create(CultureInfo.InvariantCulture, $"（现场 {file.Device}-{number}）");
    }
}
