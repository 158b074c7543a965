using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Record = Youju.Domain.Registers.Record;

namespace Youju.UseCases.Tests.Submissions;

/// <summary>Changes a dossier here and there, and notes where.</summary>
internal sealed class RandomEdits(Dossier dossier, Random chance)
{
    private static readonly DateTimeOffset At = new(2025, 5, 1, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly HashSet<string> changed = new(StringComparer.Ordinal);

    public Dossier Dossier { get; private set; } = dossier;

    /// <summary>Every place that was changed, once.</summary>
    public IReadOnlyCollection<string> Changed => changed;

    public void ChangeSome()
    {
        Action[] edits =
        [
            ChangeField,
            WithdrawRecord,
            AddRecord,
            RemoveRecord,
            ChangeAmount,
            ChangeIndicator,
            ChangeWords,
            ChangeStaff,
            ChangeGoal,
            ChangeUnit,
        ];
        chance.Shuffle(edits);
        foreach (var edit in edits.Take(chance.Next(1, edits.Length + 1)))
            edit();
    }

    private Register ChooseRegister() =>
        Dossier.Registers.Values.Where(one => one.Records.Count > 2).ToArray() is var filled
            ? filled[chance.Next(filled.Length)]
            : throw new InvalidOperationException();

    private static Record Choose(Register register, Random chance) =>
        register.Records.Values.ElementAt(chance.Next(register.Records.Count));

    // A place that was changed whole is not told field by field.
    private bool IsFree(Register register, Record record) =>
        !changed.Any(place =>
            place.StartsWith($"Record {register.Definition.Key}/{record.Id}", StringComparison.Ordinal)
        );

    private void ChangeField()
    {
        var register = ChooseRegister();
        var record = Choose(register, chance);
        var field = register.Definition.Fields.FirstOrDefault(one =>
            one.Type == FieldType.Text && record.Current[one.Key] is TextValue
        );
        if (field is null || !IsFree(register, record))
            return;
        var text = ((TextValue)record.Current[field.Key]!).Text + "（改）";
        Append(register, record, version =>
            version with
            {
                Values = version.Values.SetItem(field.Key, new TextValue(text)),
            }
        );
        changed.Add($"Record {register.Definition.Key}/{record.Id}/{field.Key}");
    }

    private void WithdrawRecord()
    {
        var register = ChooseRegister();
        var record = Choose(register, chance);
        if (record.Current.IsWithdrawn || !IsFree(register, record))
            return;
        Append(register, record, version => version with { IsWithdrawn = true });
        changed.Add($"Record {register.Definition.Key}/{record.Id}/withdrawn");
    }

    private void Append(Register register, Record record, Func<RecordVersion, RecordVersion> change)
    {
        var next = change(record.Current) with { Number = record.Current.Number + 1, RecordedAt = At };
        Place(register.WithRecord(record.AppendVersion(next)));
    }

    private void AddRecord()
    {
        var register = ChooseRegister();
        var copied = Choose(register, chance).Current with { Number = 1, RecordedAt = At };
        Place(register.WithRecord(Record.FromFirstVersion("new-one", copied)));
        changed.Add($"Record {register.Definition.Key}/new-one");
    }

    private void RemoveRecord()
    {
        var register = ChooseRegister();
        var record = Choose(register, chance);
        if (record.Id == "new-one" || !IsFree(register, record))
            return;
        Place(register with { Records = register.Records.Remove(record.Id) });
        changed.Add($"Record {register.Definition.Key}/{record.Id}");
    }

    private void Place(Register register) =>
        Dossier = Dossier with { Registers = Dossier.Registers.SetItem(register.Definition.Key, register) };

    private void ChangeAmount()
    {
        var lines = Dossier.Ledger.Lines.ToArray();
        var at = chance.Next(lines.Length);
        var was = lines[at].Amounts.Executed ?? new Money(0);
        lines[at] = lines[at] with { Amounts = lines[at].Amounts with { Executed = was + new Money(100) } };
        Dossier = Dossier with { Ledger = Dossier.Ledger with { Lines = lines } };
        changed.Add($"Money {lines[at].Id}/executed");
    }

    private void ChangeIndicator()
    {
        var indicators = Dossier.Targets.Indicators.ToArray();
        var at = chance.Next(indicators.Length);
        indicators[at] = indicators[at] with { Weight = indicators[at].Weight + 1, Basis = "改过的依据" };
        Dossier = Dossier with { Targets = Dossier.Targets with { Indicators = indicators } };
        changed.UnionWith([$"Indicator {indicators[at].Id}/weight", $"Indicator {indicators[at].Id}/basis"]);
    }

    private void ChangeWords()
    {
        Dossier = Dossier with { Narrative = Dossier.Narrative.SetItem("other", "改过的话。") };
        changed.Add("Words other");
    }

    private void ChangeStaff()
    {
        var staff = Dossier.Ledger.Staff;
        Dossier = Dossier with
        {
            Ledger = Dossier.Ledger with { Staff = staff with { Posts = (staff.Posts ?? 0) + 1 } },
        };
        changed.Add("Money staff");
    }

    private void ChangeGoal()
    {
        Dossier = Dossier with { Targets = Dossier.Targets with { Expected = "改过的目标。" } };
        changed.Add("Indicator expected");
    }

    private void ChangeUnit()
    {
        Dossier = Dossier with { Unit = Dossier.Unit with { Level = "正科级" } };
        changed.Add("Unit level");
    }
}
