using System.Globalization;

namespace Youju.Writer;

/// <summary>Writes state after state, now and then taking one back, until somebody kills it.</summary>
/// <remarks>Before each it says "? STATE", after it "! STATE": what stands then is the last "!", or the "?" after it.</remarks>
internal sealed class LoneDesk(WrittenDossier dossier)
{
    // Every so many writes one is taken back.
    private const int Turn = 5;

    public int WriteAll(int count) => WriteAllAsync(count).GetAwaiter().GetResult();

    private async Task<int> WriteAllAsync(int count)
    {
        var (texts, version) = await dossier.ReadStateAsync().ConfigureAwait(false);
        var (state, last) = (texts[0], texts[0]);
        for (var number = 1; number <= count; number++)
        {
            if (number % Turn == 0)
            {
                Say('?', last);
                await dossier.Id.Store.UndoAsync(dossier.Id, version).ConfigureAwait(false);
                (state, version) = (
                    last,
                    await dossier.Id.Store.ReadVersionAsync(dossier.Id).ConfigureAwait(false)
                );
            }
            else
            {
                var next = (int.Parse(state, CultureInfo.InvariantCulture) + 1).ToString(
                    CultureInfo.InvariantCulture
                );
                Say('?', next);
                version = await dossier.SaveStateAsync(next, version).ConfigureAwait(false);
                (last, state) = (state, next);
            }

            Say('!', state);
        }

        return 0;
    }

    private static void Say(char mark, string state)
    {
        Console.Out.Write($"{mark} {state}\n");
        Console.Out.Flush();
    }
}
