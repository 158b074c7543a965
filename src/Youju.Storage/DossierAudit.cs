using System.Globalization;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;
using Youju.Text.Files;

namespace Youju.Storage;

/// <summary>What a look at all steps of a dossier has shown.</summary>
/// <param name="Steps">How many steps there are.</param>
/// <param name="Faults">What was altered after it was written, a line each, in Chinese; none where all holds.</param>
public sealed record AuditResult(int Steps, IReadOnlyList<string> Faults);

/// <summary>Looks whether the steps of a dossier, the copies they keep and its files are still what was written.</summary>
public static class DossierAudit
{
    /// <exception cref="DossierException">The folder is no dossier.</exception>
    public static AuditResult VerifyChain(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DossierException(DescribeMissing(folder));
        var place = new DossierPlace(folder);
        if (place.FindKind(DossierFile.Path) is EntryKind.Absent)
            throw new DossierException($"“{folder}”里没有 {DossierFile.Path}，不是年度档案。");
        var journal = new StepJournal(place);
        var numbers = journal.ListNumbers();
        var walk = new ChainWalk(place);
        return new(
            numbers.Count,
            [
                .. FindMissingJournal(numbers),
                .. walk.ListFaults(numbers),
                .. FindHandChanges(place, journal),
                .. FindAlteredEvidence(place),
            ]
        );
    }

    internal static string DescribeMissing(string folder) =>
        File.Exists(folder) ? $"“{folder}”是文件，不是年度档案的文件夹。" : $"找不到文件夹“{folder}”。";

    // Every command leaves a step: without one nothing says what the files were.
    private static IEnumerable<string> FindMissingJournal(IReadOnlyList<int> numbers) =>
        numbers.Count > 0
            ? []
            :
            [
                $"没有日志（{StepJournal.Folder} 里一步也没有），核对不了：档案是手工做的，或者日志被删去。"
                    + "有备份的，请用备份里的日志核对",
            ];

    private static IEnumerable<string> FindHandChanges(DossierPlace place, StepJournal journal)
    {
        var standing = new WholeState(place, journal).HashFilesAsync(default).GetAwaiter().GetResult();
        return new HandChanges(place, journal)
            .FindChanges(standing)
            .Select(file => $"最后一步之后，有人没有经过命令{HandChanges.DescribeChange(file)}");
    }

    private static IEnumerable<string> FindAlteredEvidence(DossierPlace place)
    {
        if (place.ReadBytes(EvidenceManifest.Path) is not { } manifest)
            return [];
        return EvidenceManifest
            .ParseManifest(DossierFiles.DecodeText(EvidenceManifest.Path, manifest), [])
            .Values.Select(file => DossierFolder.DescribeStoredFile(place, file))
            .OfType<string>();
    }

    /// <summary>Goes along the chain, each step with the one before it.</summary>
    private sealed class ChainWalk(DossierPlace place)
    {
        private string? before;
        private bool isSealed;

        public IEnumerable<string> ListFaults(IReadOnlyList<int> numbers)
        {
            var expected = 1;
            foreach (var number in numbers)
            {
                for (; expected < number; expected++)
                    yield return Tell(expected, "的记录不见了");
                expected = number + 1;
                foreach (var fault in JudgeStep(number))
                    yield return fault;
            }
        }

        private List<string> JudgeStep(int number)
        {
            var folder = StepJournal.BuildStepPath(number);
            var bytes = ReadStep(folder);
            var text = bytes is null ? null : FileText.DecodeBytes(bytes);
            if (text is null || !TryParse(folder, out var step))
            {
                before = null;
                return [Tell(number, $"的 {folder}/{StepFile.Name} 不见了或者看不懂")];
            }

            var faults = new List<string>();
            if (!HoldsSeal(text))
                faults.Add(
                    Tell(number, $"的 {folder}/{StepFile.Name} 写完以后被改过，与它自己的封签（seal）不符")
                );
            if (before is not null && step.Previous is { } previous && previous != before)
                faults.Add(
                    Tell(number, $"记下的前一步不是现在的第{number - 1}步：第{number - 1}步写完以后被改过")
                );
            faults.AddRange(JudgeCopies(number, folder, step));
            before = WholeState.HashBytes(bytes!);
            return faults;
        }

        private byte[]? ReadStep(string folder) => place.ReadBytes($"{folder}/{StepFile.Name}");

        private bool TryParse(string folder, out StepFile step)
        {
            try
            {
                step = StepFile.ReadFromFolder(place, folder);
                return true;
            }
            catch (DossierException)
            {
                step = null!;
                return false;
            }
        }

        // Steps of older programs have no seal; after one that has, all have.
        private bool HoldsSeal(string text)
        {
            var holds = StepSeal.Holds(text) ?? !isSealed;
            isSealed |= StepSeal.Holds(text) is not null;
            return holds;
        }

        private IEnumerable<string> JudgeCopies(int number, string folder, StepFile step)
        {
            foreach (var file in step.Changed)
            {
                if (IsAltered(StepFile.BuildBackupPath(folder, file.Path), file.Before))
                    yield return Tell(number, $"留存的改前原样 {folder}/before/{file.Path} 被改过");
                if (IsAltered(StepFile.BuildResultPath(folder, file.Path), file.After))
                    yield return Tell(number, $"留存的改后原样 {folder}/now/{file.Path}.copy 被改过");
            }
        }

        private bool IsAltered(string copy, string? hash) =>
            hash is not null && place.HashContent(copy) is { } standing && standing != hash;

        private static string Tell(int number, string what) =>
            string.Create(CultureInfo.InvariantCulture, $"第{number}步{what}");
    }
}
