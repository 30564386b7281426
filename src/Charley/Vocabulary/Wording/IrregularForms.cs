using System.Diagnostics.CodeAnalysis;

namespace Charley.Vocabulary.Wording;

/// <summary>Words that no ending tells: irregular forms, negations, and everyday synonyms that always mean the same here.</summary>
internal static class IrregularForms
{
    private static readonly Dictionary<string, string> Regular = Read(
        """
        no: not without dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont
        calf: calves
        foot: feet
        tooth: teeth
        child: children
        woman: women
        man: men
        person: people
        swell: swollen swells oedema edema oedematous edematous puffy
        pain: ache aches aching achy ached hurt hurts hurting painful
        fall: fell fallen falling
        break: broke broken breaks
        loss: lost lose loses losing
        wake: woke woken waking wakes waken wakened awakes awoke awakened awakening awakenings awakens
        awake: awake
        clubbing: clubbed
        come: came comes coming
        sleep: slept asleep sleeping sleeps
        stand: stood
        sit: sat sitting
        run: ran running
        swim: swam swimming
        drink: drank drunk
        eat: ate eaten eating
        begin: began begun beginning begins
        start: starts starting started
        take: took taken taking
        give: gave given giving
        get: got gotten getting
        feel: felt
        become: became
        bleed: bled
        shake: shook shaky shaking shakes shaken
        relief: relieve relieves relieved relieving
        worse: worst
        worsen: worsens worsened worsening
        cannot: cant couldnt unable
        lactic: lactate
        spinal: spine spines
        fasting: fasted fasts
        urine: urinate urinates urinated urinating pee pees peed peeing wee wees weeing
        stool: stools poo poos faeces feces
        toilet: loo lavatory
        catch: caught
        heavy: heavier
        weak: weaker weakness weaknesses weakened weaken weakens weakening
        stiff: stiffer stiffness stiffen stiffened stiffening stiffens
        abdomen: abdominal belly tummy
        face: facial
        muscle: muscular
        reflex: reflexes
        paralyze: paralysis paralyses
        tingle: paraesthesia paresthesia paraesthesiae paresthesiae paraesthesias paresthesias
        reduce: reduced decreased diminished decrease decreases reduction diminishing
        increase: increased elevated increasing
        rather: quite
        nightly: nightly
        night: nights nocturnal nocturnally nighttime
        licorice: liquorice
        aluminum: aluminium
        gray: grey
        leukocyte: leucocyte leucocytes leukocytes
        age: aging ageing
        discolor: discoloration discolouration discoloured discolored
        positive: pos
        negative: neg
        bilateral: bilaterally
        lateral: laterally
        fitness: fitness
        illness: illness illnesses
        business: business
        witness: witness witnessed
        during: during
        morning: mornings
        evening: evenings
        something: something
        nothing: nothing
        anything: anything
        being: being
        hours: hour hr hrs
        minutes: minute min mins
        seconds: second sec secs
        weeks: week wk wks
        months: month mth mths
        years: year yr yrs
        days: day
        toe: toes
        shoe: shoes
        goes: go going went
        does: does
        """);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Regular.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The form that stands for all of them; it is stemmed like any other word.</summary>
    public static bool TryGet(ReadOnlySpan<char> folded, [NotNullWhen(true)] out string? regular) =>
        Lookup.TryGetValue(folded, out regular);

    private static Dictionary<string, string> Read(string table)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var target = line[..colon];
            forms[target] = target;
            foreach (var form in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                forms[form] = target;
            }
        }

        return forms;
    }
}
