using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Cells;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Publishing.Manifests;

namespace Youju.Publishing.Tests;

/// <summary>Secrets of every kind, planted into every kind of field; the same seed plants the same.</summary>
internal sealed class SecretPlants(int seed)
{
    private const string Surnames =
        "欧阳司徒诸葛夏侯端木尉迟澹台公冶宗政濮阳淳于单于太叔申屠公孙仲孙轩辕令狐钟离宇文长孙慕容鲜于闾丘";
    private const string Given = "璟瑜骞珩翊霆皓昶晟煜麒骁骥骢黛翡岚嵘钧铭锟鑫淼垚焱";
    private readonly Random random = new(seed);
    private readonly HashSet<string> all = new(StringComparer.Ordinal);
    private readonly List<string> spoken = [];

    public IReadOnlyCollection<string> All => all;

    public Dossier PlantInto(Dossier dossier) =>
        dossier with
        {
            Registers = dossier.Registers.ToImmutableSortedDictionary(
                one => one.Key,
                one => PlantRecords(one.Value),
                StringComparer.Ordinal
            ),
            Ledger = PlantLedger(dossier.Ledger),
            Targets = PlantTargets(dossier.Targets),
            Narrative = PlantNarrative(dossier.Narrative),
            Evidence = PlantEvidence(),
            Columns = dossier.Columns.Add($"events/{Name()}", "spent:元"),
            Unit = dossier.Unit with
            {
                Duties = [.. dossier.Unit.Duties, $"值班电话：{Phone()}，联系人：{Name()}。"],
            },
        };

    private Register PlantRecords(Register register)
    {
        var planted = register;
        foreach (var record in register.Records.Values)
            planted = planted with
            {
                Records = planted.Records.SetItem(record.Id, PlantRecord(record, register.Definition)),
            };
        return planted;
    }

    // An older version, columns that nobody knows, the writer, and every field that takes words.
    private Domain.Registers.Record PlantRecord(Domain.Registers.Record record, RegisterDefinition definition)
    {
        var now = record.Current;
        var values = now.Values;
        foreach (var field in definition.Fields)
            if (field.Type == FieldType.Person)
                values = values.SetItem(
                    field.Key,
                    new TextValue($"{Speak(Name())}、{Speak(Name())} {Phone()}")
                );
            else if (field.Type == FieldType.Place && values.ContainsKey(field.Key) && random.Next(4) == 0)
                values = values.SetItem(field.Key, new TextValue(Keep($"{Code()}弹药库")));
            else if (
                field.Type == FieldType.Text
                && values.GetValueOrDefault(field.Key) is TextValue text
                && field.Key is "programme" or "note"
            )
                values = values.SetItem(
                    field.Key,
                    new TextValue(
                        $"{(values.GetValueOrDefault(field.Key) as TextValue)?.Text}，联系人：{Name()}，手机 {Phone()}，邮箱 {Mail()}，合同编号：{Contract()}，{Point()}，{Person()}"
                    )
                );
            else if (values.GetValueOrDefault(field.Key) is NumberValue number)
                values = values.SetItem(
                    field.Key,
                    new NumberValue(number.Quantity with { Source = $"{Name()}提供" })
                );
        var older = now with
        {
            Number = 1,
            RecordedBy = Name(),
            Foreign = ForeignCells.FromColumns([new("备注2", $"{Name()} {Phone()}")]),
        };
        return new(record.Id, [older, now with { Number = 2, Values = values, RecordedBy = Speak(Name()) }]);
    }

    private Ledger PlantLedger(Ledger ledger) =>
        ledger with
        {
            Lines =
            [
                .. ledger.Lines.Select(
                    (line, at) =>
                        line with
                        {
                            Source =
                                at % 2 == 0
                                    ? new CellSource(
                                        $"{Keep("决算" + Code())}.xlsx",
                                        $"经办人：{Name()}",
                                        "C7"
                                    )
                                    : new HandEntered($"经办人：{Name()}，合同号：{Contract()}"),
                            Foreign = ForeignCells.FromColumns([new("经手", Name())]),
                        }
                ),
            ],
        };

    private Targets PlantTargets(Targets targets) =>
        targets with
        {
            Achieved = $"{targets.Achieved}审核人：{Name()}。",
            Indicators = [.. targets.Indicators.Select(PlantIndicator)],
            Problems =
            [
                .. targets.Problems.Select(problem =>
                    problem with
                    {
                        Cause = $"{problem.Cause}，责任人：{Name()}",
                        Measure = $"{problem.Measure}，电话：{Phone()}",
                    }
                ),
            ],
        };

    private Indicator PlantIndicator(Indicator indicator) =>
        indicator with
        {
            Basis = $"合同编号：{Contract()}",
            Verification = $"经办人：{Name()}，身份证号 {Identity()}",
            Deviation = indicator.Deviation is { } why ? $"{why}（联系人：{Name()}，{Mail()}）" : null,
            Actual = indicator.Actual is EnteredActual entered
                ? entered with
                {
                    Reason = $"问卷由填报人：{Name()} 统计",
                    Done = entered.Done with { Source = Name() },
                }
                : indicator.Actual,
        };

    private ImmutableSortedDictionary<string, string> PlantNarrative(
        ImmutableSortedDictionary<string, string> texts
    )
    {
        foreach (
            var chapter in new[]
            {
                "overview",
                "basic",
                "projects",
                "performance",
                "problems",
                "measures",
                "application",
                "other",
            }
        )
            texts = texts.SetItem(
                chapter,
                $"{texts.GetValueOrDefault(chapter)}\n\n<!-- {Name()} 说先不写 {Phone()} -->\n{string.Join('、', spoken.Skip(random.Next(spoken.Count)).Take(9))}参加。负责人：{Name()}，{Phone()}，{Identity()}，{Card()}，{Mail()}，合同号：{Contract()}，对公账户{Keep("43" + Digits(16))}，位于{Point()}，{Person()}。"
            );
        return texts;
    }

    private ImmutableSortedDictionary<string, EvidenceFile> PlantEvidence() =>
        Enumerable
            .Range(0, 50)
            .Select(at => new EvidenceFile(
                ManifestFiles.HashContent([(byte)at]),
                Keep($"{Name()}签字的合同{Code()}") + ".pdf",
                $"{Name()}于{Keep("会议" + Code())}提供，{Phone()}"
            ))
            .ToImmutableSortedDictionary(file => file.Sha256, file => file, StringComparer.Ordinal);

    // A name that some column gives away is left out of running text too.
    private string Speak(string name)
    {
        spoken.Add(name);
        return name;
    }

    private string Name()
    {
        var at = random.Next(Surnames.Length / 2) * 2;
        return Keep($"{Surnames.AsSpan(at, 2)}{Letter()}{Letter()}");
    }

    private char Letter() => Given[random.Next(Given.Length)];

    private string Phone() => Keep($"1{random.Next(3, 10)}{Digits(9)}");

    // A mistyped number, a home, accounts, a car and a passport.
    private string Person() =>
        $"身份证{Keep($"4306031990010112{Digits(1)}{(random.Next(2) == 0 ? "X" : "0")}")}，家庭住址：{Keep($"{Letter()}{Letter()}街道{random.Next(100, 999)}号")}，微信号：{Keep("lhc_" + Digits(6))}，QQ：{Keep("2" + Digits(9))}，{Keep("湘F" + Digits(5))}，护照E{Keep("8" + Digits(7))}";

    private string Mail() => Keep($"q{Digits(6)}@yunxi{Digits(2)}.cn");

    private string Contract() => Keep($"YX{Digits(4)}-{Digits(5)}");

    private string Code() => $"{Letter()}{Letter()}{Digits(4)}";

    private string Point() =>
        Keep(
            $"113.{random.Next(100, 999)}{random.Next(10, 99)},29.{random.Next(100, 999)}{random.Next(10, 99)}"
        );

    private string Card()
    {
        var head = "62" + Digits(13);
        return Keep(
            Enumerable
                .Range(0, 10)
                .Select(last => head + last)
                .First(Domain.Findings.PersonalNumbers.HasLuhnDigit)
        );
    }

    private string Identity()
    {
        var head = $"43060319{random.Next(60, 99)}0{random.Next(1, 9)}1{random.Next(0, 9)}{Digits(3)}";
        return Keep(
            "0123456789X".Select(last => head + last).First(Domain.Findings.PersonalNumbers.IsIdentityNumber)
        );
    }

    private string Digits(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(10)));

    private string Keep(string secret)
    {
        all.Add(secret);
        return secret;
    }
}
