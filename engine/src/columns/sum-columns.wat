;; Adds what columns of cells are worth to the scores of all dramas, 32 dramas at a time.
;;
;; A cell is 0 to 15, so what each of its sixteen values is worth fits in one register, and one instruction (a byte shuffle) looks
;; sixteen dramas up at once. Worths are whole numbers of 16 bits, their low and high bytes in registers of their own; the
;; caller chooses their scale so that no sum overflows. After: André, Kermarrec and Le Scouarnec, Accelerated Nearest Neighbor
;; Search with Quick ADC, ICMR 2017.
(module
  (memory (import "room" "memory") 1)

  ;; $columns  where the addresses of the columns stand, 4 bytes each
  ;; $tables   where the worths stand: for each column 16 low bytes, then 16 high bytes
  ;; $count    how many columns there are
  ;; $scores   where the scores stand, 4 bytes a drama
  ;; $dramas   how many there are; a multiple of 32
  ;; $scale    what a worth of 1 adds to a score
  (func (export "sumColumns")
    (param $columns i32) (param $tables i32) (param $count i32) (param $scores i32) (param $dramas i32) (param $scale f32)
    (local $drama i32) (local $column i32) (local $table i32) (local $end i32) (local $score i32) (local $cells v128)
    (local $low v128) (local $high v128) (local $low16 v128) (local $high16 v128) (local $scales v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $scales (f32x4.splat (local.get $scale)))
    (local.set $end (i32.add (local.get $columns) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $score (local.get $scores))
    (block $done
      (loop $dramas32
        (br_if $done (i32.ge_u (local.get $drama) (local.get $dramas)))
        (local.set $a (v128.const i64x2 0 0))
        (local.set $b (v128.const i64x2 0 0))
        (local.set $c (v128.const i64x2 0 0))
        (local.set $d (v128.const i64x2 0 0))
        (local.set $column (local.get $columns))
        (local.set $table (local.get $tables))
        (block $summed
          (loop $eachColumn
            (br_if $summed (i32.ge_u (local.get $column) (local.get $end)))
            (local.set $low (v128.load (local.get $table)))
            (local.set $high (v128.load offset=16 (local.get $table)))
            (local.set $cells (v128.load (i32.add (i32.load (local.get $column)) (local.get $drama))))
            (local.set $low16 (i8x16.swizzle (local.get $low) (local.get $cells)))
            (local.set $high16 (i8x16.swizzle (local.get $high) (local.get $cells)))
            (local.set $a (i16x8.add (local.get $a)
              (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 (local.get $low16) (local.get $high16))))
            (local.set $b (i16x8.add (local.get $b)
              (i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 (local.get $low16) (local.get $high16))))
            (local.set $cells (v128.load offset=16 (i32.add (i32.load (local.get $column)) (local.get $drama))))
            (local.set $low16 (i8x16.swizzle (local.get $low) (local.get $cells)))
            (local.set $high16 (i8x16.swizzle (local.get $high) (local.get $cells)))
            (local.set $c (i16x8.add (local.get $c)
              (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 (local.get $low16) (local.get $high16))))
            (local.set $d (i16x8.add (local.get $d)
              (i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 (local.get $low16) (local.get $high16))))
            (local.set $column (i32.add (local.get $column) (i32.const 4)))
            (local.set $table (i32.add (local.get $table) (i32.const 32)))
            (br $eachColumn)))
        (call $addSums (local.get $score) (local.get $a) (local.get $scales))
        (call $addSums (i32.add (local.get $score) (i32.const 32)) (local.get $b) (local.get $scales))
        (call $addSums (i32.add (local.get $score) (i32.const 64)) (local.get $c) (local.get $scales))
        (call $addSums (i32.add (local.get $score) (i32.const 96)) (local.get $d) (local.get $scales))
        (local.set $score (i32.add (local.get $score) (i32.const 128)))
        (local.set $drama (i32.add (local.get $drama) (i32.const 32)))
        (br $dramas32))))

  ;; Adds eight sums, scaled, to eight scores.
  (func $addSums (param $score i32) (param $sums v128) (param $scales v128)
    (v128.store (local.get $score)
      (f32x4.add (v128.load (local.get $score))
        (f32x4.mul (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $sums))) (local.get $scales))))
    (v128.store offset=16 (local.get $score)
      (f32x4.add (v128.load offset=16 (local.get $score))
        (f32x4.mul (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $sums))) (local.get $scales))))))
