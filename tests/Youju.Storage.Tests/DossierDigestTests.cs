using CsCheck;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

public sealed class DossierDigestTests
{
    [Fact]
    public void Equal_dossiers_have_equal_digests_and_a_word_more_another_one() =>
        Dossiers.Any.Sample(dossier =>
        {
            var changed = dossier with
            {
                Narrative = dossier.Narrative.SetItem(
                    "problems",
                    dossier.Narrative.GetValueOrDefault("problems") + "。"
                ),
            };

            return DossierDigest.Of(dossier) == DossierDigest.Of(dossier with { })
                && DossierDigest.Of(dossier) != DossierDigest.Of(changed);
        });
}
