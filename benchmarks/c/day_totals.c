/* Totals of every nutrient and person-day, as an expert would write them in C: what Charley.Intake.DayTotalsKernel is measured against.
   cc -O3 -march=native -shared -fPIC -o libdaytotals.so day_totals.c
   A row, of a food or of a day, is 48 floats (24 nutrients and 24 known energies); rows and result begin at cache lines;
   entries of a day stand together. */
#include <stdint.h>
#include <string.h>

#define WIDTH 48

/* Plain C; the compiler chooses the vectors. */
void day_totals_plain(const float *restrict rows, const int32_t *restrict food, const float *restrict grams,
                      const int32_t *restrict day, int64_t entries, float *restrict totals)
{
    for (int64_t i = 0; i < entries;) {
        const int32_t today = day[i];
        float sum[WIDTH] = {0};
        do {
            const float *row = rows + (int64_t)food[i] * WIDTH;
            const float weight = grams[i];
            for (int k = 0; k < WIDTH; k++)
                sum[k] += row[k] * weight;
            i++;
        } while (i < entries && day[i] == today);
        memcpy(totals + (int64_t)today * WIDTH, sum, sizeof sum);
    }
}

#ifdef __AVX512F__
#include <immintrin.h>

/* By hand: three accumulators of 16 floats, results stored past the cache. */
void day_totals_wide(const float *restrict rows, const int32_t *restrict food, const float *restrict grams,
                     const int32_t *restrict day, int64_t entries, float *restrict totals)
{
    for (int64_t i = 0; i < entries;) {
        const int32_t today = day[i];
        __m512 a = _mm512_setzero_ps(), b = a, c = a;
        do {
            const float *row = rows + (int64_t)food[i] * WIDTH;
            const __m512 weight = _mm512_set1_ps(grams[i]);
            a = _mm512_fmadd_ps(_mm512_load_ps(row), weight, a);
            b = _mm512_fmadd_ps(_mm512_load_ps(row + 16), weight, b);
            c = _mm512_fmadd_ps(_mm512_load_ps(row + 32), weight, c);
            i++;
        } while (i < entries && day[i] == today);
        float *to = totals + (int64_t)today * WIDTH;
        _mm512_stream_ps(to, a);
        _mm512_stream_ps(to + 16, b);
        _mm512_stream_ps(to + 32, c);
    }
    _mm_sfence();
}
#endif
