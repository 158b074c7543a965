using CsCheck;
using Youju.Domain.Dossiers;
using Youju.Storage.Files;

namespace Youju.Storage.Tests;

/// <summary>The store against the simplest thing that does the same: a list of states, of which the last one stands.</summary>
public sealed class StoreModelTests
{
    private static readonly string[] Names =
    [
        "save",
        "save stale",
        "save killed",
        "save full",
        "undo",
        "undo stale",
        "undo killed",
        "undo full",
    ];

    private static readonly Gen<(string Verb, int Value, int At)> Verbs = Gen.Select(
        Gen.Int[0, Names.Length - 1].Select(at => Names[at]),
        Gen.Int[0, 4],
        Gen.Int[0, 30]
    );

    [Fact]
    public void Whatever_happens_in_whatever_order_the_last_acknowledged_state_stands() =>
        Verbs.Array[1, 10].Sample(FollowVerbs, iter: 20, threads: 1);

    private static void FollowVerbs((string Verb, int Value, int At)[] verbs)
    {
        using var walk = new Walk();
        foreach (var (verb, value, at) in verbs)
            walk.TakeVerb(verb, value, at);
    }

    private sealed class Walk : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("youju-model-").FullName;
        private readonly List<int> states = [0];
        private DossierVersion stale = new("stale");

        public Walk() => TestFolder.WriteTexts(folder, StateOf(0));

        public void Dispose() => Directory.Delete(folder, recursive: true);

        public void TakeVerb(string verb, int value, int at)
        {
            var seen = verb.EndsWith("stale", StringComparison.Ordinal) ? stale : Version;
            stale = Version;
            var disc = verb.Split(' ')[^1] switch
            {
                "killed" => FailingDisc.KilledAt(at),
                "full" => FailingDisc.FullAt(at, isForEver: value % 2 == 0),
                _ => FailingDisc.KilledAt(int.MaxValue),
            };
            var isSave = verb.StartsWith("save", StringComparison.Ordinal);
            Action act = isSave ? () => Save(disc.Store, value, seen) : () => Undo(disc.Store, seen);
            if (TryAct(act, isStale: seen != stale, disc))
                Advance(isSave, value);
            else
                AcceptEither(isSave, value, disc);
        }

        // What was refused is not there; what was killed may be, if it was killed at its very end.
        private void AcceptEither(bool isSave, int value, FailingDisc disc)
        {
            var standing = Standing;
            if (disc.HasFailed && standing != states[^1])
                Advance(isSave, value);
            Assert.Equal(states[^1], standing);
        }

        private bool TryAct(Action act, bool isStale, FailingDisc disc)
        {
            try
            {
                act();
                Assert.False(isStale);
                return true;
            }
            catch (DossierConflictException)
            {
                Assert.True(isStale);
                return false;
            }
            catch (Exception wrong) when (wrong is KilledException or DossierException)
            {
                Assert.True(disc.HasFailed || states.Count == 1, wrong.Message);
                return false;
            }
        }

        private void Advance(bool isSave, int value)
        {
            if (!isSave)
                states.RemoveAt(states.Count - 1);
            else if (value != states[^1])
                states.Add(value);
            Assert.Equal(states[^1], Standing);
        }

        private DossierVersion Version =>
            new FolderDossierStore().ReadVersionAsync(new(folder)).GetAwaiter().GetResult();

        private int Standing =>
            int.Parse(
                TestFolder.ReadDossier(folder).Targets.Expected!,
                System.Globalization.CultureInfo.InvariantCulture
            );

        private void Save(FolderDossierStore store, int value, DossierVersion seen) =>
            store
                .SaveAsync(new(folder), new(StateOf(value), new($"{value}", DateTimeOffset.UnixEpoch)), seen)
                .GetAwaiter()
                .GetResult();

        private void Undo(FolderDossierStore store, DossierVersion seen) =>
            store.UndoAsync(new(folder), seen).GetAwaiter().GetResult();
    }

    // All states differ in two files, so that half of one beside half of another is no state at all.
    private static Dossier StateOf(int value) =>
        new(new($"中心{value}"), ["cn-hunan", "tourism"], new(2024))
        {
            Targets = new() { Expected = $"{value}" },
        };
}
